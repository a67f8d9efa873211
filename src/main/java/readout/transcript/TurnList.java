package readout.transcript;

import java.util.ArrayList;
import java.util.List;

/** Collects the turns of a chat log; what a scribe writes of one speaker in a row is one turn. */
final class TurnList {
  private final List<Turn> turns = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private SpeakerLabel speaker;
  private Manner manner;
  private int topic;

  /** Adds words; blank ones are none. */
  void add(SpeakerLabel who, Manner how, String text, int about, LogLine line) {
    String said = Joined.stripped(text);
    if (said.isEmpty()) {
      return;
    }
    boolean same =
        words.length() > 0
            && how == Manner.SPOKEN
            && manner == how
            && topic == about
            && speaker.equals(who);
    if (!same) {
      end();
      speaker = who;
      manner = how;
      topic = about;
    }
    words.append(Joined.between(words, said));
    cues.add(new Cue(words.length(), line.time(), line.time(), line.number()));
    words.append(said);
  }

  private void end() {
    if (words.length() > 0) {
      turns.add(new Turn(speaker, manner, words.toString(), topic, cues));
      words.setLength(0);
      cues.clear();
    }
  }

  /** Takes back what a line added last, if it did. */
  void undo(int line) {
    end();
    if (!turns.isEmpty() && turns.get(turns.size() - 1).line() == line) {
      turns.remove(turns.size() - 1);
    }
  }

  /** All of them. */
  List<Turn> all() {
    end();
    return turns;
  }
}
