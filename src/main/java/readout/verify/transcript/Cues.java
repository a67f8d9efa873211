package readout.verify.transcript;

import readout.transcript.Cue;
import readout.transcript.Turn;

/** Finds the stretch of a turn that a word is in. */
final class Cues {
  private Cues() {}

  /** The stretch that holds the character at an offset. */
  static Cue of(Turn turn, int offset) {
    Cue found = turn.cues().get(0);
    for (Cue cue : turn.cues()) {
      if (cue.offset() <= offset) {
        found = cue;
      }
    }
    return found;
  }
}
