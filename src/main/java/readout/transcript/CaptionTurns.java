package readout.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Joins the captions of one speaker. Captions of nobody known are joined to sentences alone, and
 * never over a pause: two people may have spoken.
 */
final class CaptionTurns {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？؟।][\"”»’)\\]]*$");
  private static final long PAUSE = 2_000;
  private static final long LONGEST = 60_000;

  private final List<Turn> turns = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private String voice;

  private final List<UnreadLine> unread;

  private CaptionTurns(List<UnreadLine> unread) {
    this.unread = unread;
  }

  /**
   * The turns of a file's captions.
   *
   * @param unread takes those without a letter or digit
   */
  static List<Turn> of(List<Caption> captions, List<UnreadLine> unread) {
    CaptionTurns joined = new CaptionTurns(unread);
    captions.forEach(joined::add);
    joined.end();
    return joined.turns;
  }

  private void add(Caption caption) {
    if (!continues(caption)) {
      end();
      voice = caption.voice();
    }
    words.append(Joined.between(words, caption.text()));
    cues.add(new Cue(words.length(), caption.start(), caption.end(), caption.line()));
    words.append(caption.text());
  }

  private boolean continues(Caption next) {
    if (words.length() == 0 || !Objects.equals(voice, next.voice())) {
      return false;
    }
    if (voice != null) {
      return true;
    }
    Cue first = cues.get(0);
    Cue last = cues.get(cues.size() - 1);
    return !next.change()
        && next.start() - last.end() < PAUSE
        && next.end() - first.start() <= LONGEST
        && !SENTENCE_END.matcher(words).find();
  }

  private void end() {
    if (words.length() > 0 && words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      unread.add(new UnreadLine(cues.get(0).line(), words.toString(), "no words"));
      words.setLength(0);
      cues.clear();
    }
    if (words.length() > 0) {
      SpeakerLabel speaker = voice == null ? null : SpeakerLabel.of(voice);
      turns.add(new Turn(speaker, Manner.SPOKEN, words.toString(), -1, cues));
      words.setLength(0);
      cues.clear();
    }
  }
}
