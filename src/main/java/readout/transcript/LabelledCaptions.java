package readout.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who speaks where captions say it in their text, as "Ana Berg: words". Where nearly each
 * caption has a name, or one name comes twice in a row, a caption without one is of nobody known;
 * elsewhere names are written where the speaker changes, and hold until the next one.
 */
final class LabelledCaptions {
  /** From so many captions in a hundred on, each caption has its own name. */
  private static final int NEARLY_ALL = 80;

  private static final int LONGEST = 80;

  /** What may be before a colon: it may have brackets with a colon inside. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(\\p{L}(?:[^:：()\\[\\]\\n]|\\([^()\\n]*\\)|\\[[^\\[\\]\\n]*])*?)"
              + "(?:[\\s\\p{Z}]?:(?:[\\s\\p{Z}]+|$)|\\s?：\\s*)");

  private final List<Caption> captions;
  private final Map<String, Integer> counts = new HashMap<>();
  private final boolean nearlyAll;
  private final boolean everywhere;

  private LabelledCaptions(List<Caption> captions) {
    this.captions = captions;
    int labelled = 0;
    int spoken = 0;
    boolean repeated = false;
    String before = null;
    for (Caption caption : captions) {
      String text = CueText.unmarked(caption.text());
      spoken += SoundCaptions.isSound(text) ? 0 : 1;
      String label = label(text);
      if (label != null) {
        counts.merge(label, 1, Integer::sum);
        labelled++;
        repeated |= label.equals(before);
      }
      before = label;
    }
    this.nearlyAll = spoken > 1 && labelled * 100 >= NEARLY_ALL * spoken;
    this.everywhere = nearlyAll || repeated;
  }

  /**
   * The same captions with their speakers.
   *
   * @param captions of which none has a voice
   * @param unread takes the lines with what looks like a name and may be none
   */
  static List<Caption> named(List<Caption> captions, List<UnreadLine> unread) {
    return new LabelledCaptions(captions).named(unread);
  }

  private List<Caption> named(List<UnreadLine> unread) {
    List<Caption> named = new ArrayList<>();
    List<String> speakers = counts.keySet().stream().filter(this::isSpeaker).sorted().toList();
    boolean wellKnown = speakers.stream().anyMatch(name -> counts.get(name) > 1);
    NamesWithin within = new NamesWithin(speakers, unread);
    String voice = null;
    for (Caption caption : captions) {
      String text = CueText.unmarked(caption.text());
      Matcher m = LABEL.matcher(beginning(text));
      String label = label(text);
      if (label != null && isSpeaker(label)) {
        voice = label;
        if (wellKnown && isDoubtful(label)) {
          unread.add(new UnreadLine(caption.line(), label + ":", "read as a name: it comes once"));
        }
        m.lookingAt();
        String words = Joined.stripped(text.substring(m.end()));
        if (!words.isEmpty()) {
          List<Caption> pieces = within.divided(caption.with(voice, words));
          named.addAll(pieces);
          voice = pieces.isEmpty() ? voice : pieces.get(pieces.size() - 1).voice();
        }
        continue;
      }
      voice = everywhere || caption.change() ? null : voice;
      if (m.lookingAt() && m.group(1).length() <= LONGEST && SpeakerNames.isLikeName(m.group(1))) {
        unread.add(
            new UnreadLine(
                caption.line(), m.group(1) + ":", "read as words: it may not be a name"));
      }
      if (!text.isEmpty()) {
        List<Caption> pieces = within.divided(caption.with(voice, text));
        named.addAll(pieces);
        voice = pieces.isEmpty() ? voice : pieces.get(pieces.size() - 1).voice();
      }
    }
    return named;
  }

  /** What is before the first colon of a text when it may be a name; else null. */
  static String label(String text) {
    String label = beforeColon(text);
    return label != null && SpeakerNames.mayBe(label) ? label : null;
  }

  /** What is before the first colon of a text, when it is no longer than a name may be; or null. */
  static String beforeColon(String text) {
    Matcher m = LABEL.matcher(beginning(text));
    return m.lookingAt() && m.group(1).length() <= LONGEST ? m.group(1).strip() : null;
  }

  /** As much of a text as may hold a name. */
  private static String beginning(String text) {
    return text.length() <= 2 * LONGEST ? text : text.substring(0, 2 * LONGEST);
  }

  /** Whether a name comes once, and has no number by which programs call speakers. */
  private boolean isDoubtful(String label) {
    return counts.get(label) == 1 && !Character.isDigit(label.codePointBefore(label.length()));
  }

  private boolean isSpeaker(String label) {
    boolean name = nearlyAll || SpeakerNames.isName(label) || isHandle(label);
    boolean phrase = Character.isLowerCase(label.codePointAt(0)) && label.indexOf(' ') > 0;
    boolean again = counts.get(label) > 1;
    return name && (again || !phrase && !SpeakerNames.isNumbered(label));
  }

  /** A word in small letters that comes again and again is what somebody calls themselves. */
  private boolean isHandle(String label) {
    return label.indexOf(' ') < 0 && counts.get(label) > 1;
  }
}
