package readout.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.NameKey;
import readout.query.item.Column;

/**
 * Says what of some figures a chart cannot show: values without a number, and units that differ.
 */
public final class Undrawn {
  private Undrawn() {}

  /**
   * A line for each reason why figures are not drawn, or not beside each other; never null.
   *
   * @param figures the answers that a chart is made of
   */
  public static List<String> of(List<Answer> figures) {
    List<String> lines = new ArrayList<>();
    List<Answer> without =
        figures.stream().filter(a -> a.item().text(Column.NUMBER).isEmpty()).toList();
    if (!without.isEmpty()) {
      boolean one = without.size() == 1;
      lines.add(
          (without.size() == figures.size() ? "" : without.size() + " of ")
              + count(figures.size())
              + (one ? " has" : " have")
              + " no `number` and cannot be drawn: write `number: 1200` beside `value`"
              + place(without.get(0), one));
    }
    Map<String, Set<String>> units = new LinkedHashMap<>();
    Map<String, String> labels = new LinkedHashMap<>();
    for (Answer figure : figures) {
      String label = figure.item().text(Column.LABEL);
      labels.putIfAbsent(NameKey.of(label), label);
      units
          .computeIfAbsent(NameKey.of(label), k -> new LinkedHashSet<>())
          .add(figure.item().text(Column.UNIT));
    }
    units.forEach(
        (key, all) -> {
          if (all.size() > 1) {
            List<String> named =
                all.stream().map(u -> u.isEmpty() ? "no unit" : "\"" + u + "\"").toList();
            lines.add(
                "the values of \""
                    + labels.get(key)
                    + "\" are not compared with each other, as their units differ: "
                    + String.join(", ", named));
          }
        });
    return lines;
  }

  private static String count(int figures) {
    return figures + (figures == 1 ? " figure" : " figures");
  }

  /** Where the first is, as far as its readers may know. */
  private static String place(Answer figure, boolean only) {
    String file = figure.record().shownFile();
    String line = figure.item().text(Column.LINE);
    return file.isEmpty() || line.isEmpty()
        ? ""
        : " (" + (only ? "" : "the first is ") + file + ":" + line + ")";
  }
}
