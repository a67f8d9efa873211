package readout.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.decode.SourceMap;
import readout.diagnostic.Position;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.meeting.Audience;
import readout.release.HeldBack;
import readout.release.Withheld;

/** Prints what was withheld from an audience, in lines for the author. */
public final class HeldBackLines {
  private HeldBackLines() {}

  /** How much, by kind and rule; empty when nothing was. */
  public static List<String> counted(String name, Audience audience, HeldBack heldBack) {
    return heldBack.items().isEmpty()
        ? List.of()
        : List.of(
            name
                + ": withheld from "
                + audience.key()
                + ": "
                + String.join(", ", heldBack.lines()));
  }

  /** Each with its line and column, in the order of the record. */
  static List<String> explained(SourceFile file, SourceMap places, HeldBack heldBack) {
    List<Withheld> items = new ArrayList<>(heldBack.items());
    items.sort(Comparator.comparingInt(item -> place(item, places).start()));
    List<String> lines = new ArrayList<>();
    for (Withheld item : items) {
      Position at = file.position(place(item, places).start());
      lines.add(
          file.name()
              + ":"
              + at.line()
              + ":"
              + at.column()
              + ": withheld: "
              + item.kind()
              + " ("
              + item.rule()
              + ")");
    }
    return lines;
  }

  private static Span place(Withheld item, SourceMap places) {
    return item.key() == null ? places.of(item.part()) : places.of(item.part(), item.key());
  }
}
