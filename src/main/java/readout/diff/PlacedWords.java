package readout.diff;

import readout.meeting.Markdown;
import readout.meeting.Placement;
import readout.meeting.PlacementMark;

/** Writes prose that was released with words in place of its marks, see {@link PlacementMark}. */
final class PlacedWords {
  private PlacedWords() {}

  /** The prose with what a mark stands for in brackets; a mark of what is withheld is left out. */
  static String of(String value, Markdown prose) {
    int at = value.indexOf(PlacementMark.SIGN);
    if (at < 0) {
      return value;
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (at >= 0) {
      int end = PlacementMark.end(value, at);
      int number = PlacementMark.number(value.substring(at, end));
      out.append(value, from, at).append(number < 0 ? "" : words(prose.placements().get(number)));
      from = end;
      at = value.indexOf(PlacementMark.SIGN, from);
    }
    return out.append(value.substring(from)).toString();
  }

  private static String words(Placement placement) {
    String part = placement.part() == null ? "" : " \"" + placement.part() + "\"";
    return "[" + placement.kind().key() + part + "]";
  }
}
