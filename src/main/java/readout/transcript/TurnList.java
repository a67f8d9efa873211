package readout.transcript;

import java.util.ArrayList;
import java.util.List;

/** Collects the turns of a chat log; what a scribe writes of one speaker in a row is one turn. */
final class TurnList {
  private final List<Turn> turns = new ArrayList<>();

  /** Adds words; blank ones are none. */
  void add(SpeakerLabel speaker, Manner manner, String text, int topic, LogLine line) {
    String words = Joined.stripped(text);
    if (words.isEmpty()) {
      return;
    }
    Turn last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
    boolean same =
        last != null
            && manner == Manner.SPOKEN
            && last.manner() == manner
            && last.topic() == topic
            && last.speaker().equals(speaker);
    if (same) {
      turns.set(turns.size() - 1, longer(last, words, line));
    } else {
      Cue cue = new Cue(0, line.time(), line.time(), line.number());
      turns.add(new Turn(speaker, manner, words, topic, List.of(cue)));
    }
  }

  private static Turn longer(Turn turn, String words, LogLine line) {
    String joined = turn.words() + Joined.between(turn.words(), words);
    List<Cue> cues = new ArrayList<>(turn.cues());
    cues.add(new Cue(joined.length(), line.time(), line.time(), line.number()));
    return new Turn(turn.speaker(), turn.manner(), joined + words, turn.topic(), cues);
  }

  /** Takes back what a line added last; false when it added nothing. */
  boolean undo(int line) {
    if (turns.isEmpty() || turns.get(turns.size() - 1).line() != line) {
      return false;
    }
    turns.remove(turns.size() - 1);
    return true;
  }

  /** All of them. */
  List<Turn> all() {
    return turns;
  }
}
