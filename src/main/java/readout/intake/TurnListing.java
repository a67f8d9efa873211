package readout.intake;

import java.util.List;
import readout.diagnostic.VisibleText;
import readout.transcript.Manner;
import readout.transcript.ReadTranscript;
import readout.transcript.Turn;

/** Prints the turns of a transcript, one a line, with number, time and speaker. */
final class TurnListing {
  private TurnListing() {}

  /** The lines; each ends with a line break. */
  static String of(ReadTranscript transcript) {
    List<Turn> turns = transcript.turns();
    int width = String.valueOf(turns.size()).length();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      String number = String.valueOf(i + 1);
      String time = turn.start() < 0 ? "" : transcript.kind().timing().written(turn.start());
      StringBuilder line = new StringBuilder(" ".repeat(width - number.length())).append(number);
      line.append(time.isEmpty() ? "" : "  " + time).append("  ");
      line.append(speaker(turn)).append(turn.words());
      out.append(VisibleText.line(line.toString())).append('\n');
    }
    return out.toString();
  }

  private static String speaker(Turn turn) {
    if (turn.manner() == Manner.DESCRIBED) {
      return "(the scribe) ";
    }
    String name = turn.speaker() == null ? "?" : turn.speaker().written();
    return name + (turn.manner() == Manner.TYPED ? " (chat): " : ": ");
  }
}
