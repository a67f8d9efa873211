package readout.archive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A figure that several meetings give a number for, under the same label and unit.
 *
 * @param label what it is of
 * @param unit of its numbers, or empty
 * @param points the numbers, earliest meeting first
 */
record Figures(Words label, String unit, List<Point> points) {
  /**
   * One number.
   *
   * @param entry the meeting
   * @param value how the record prints it
   * @param number the same for machines
   */
  record Point(Entry entry, Entry.Value value, BigDecimal number) {}

  /** All that recur in an archive, by their labels. */
  static List<Figures> of(Archive archive) {
    Map<String, Figures> byLabel = new TreeMap<>();
    List<Entry> entries = archive.entries();
    for (int i = entries.size() - 1; i >= 0; i--) {
      for (Entry.Value value : entries.get(i).figures()) {
        if (!value.number().isEmpty() && !entries.get(i).firstDay().isEmpty()) {
          byLabel
              .computeIfAbsent(
                  value.label().text() + "\0" + value.unit(),
                  k -> new Figures(value.label(), value.unit(), new ArrayList<>()))
              .points()
              .add(new Point(entries.get(i), value, new BigDecimal(value.number())));
        }
      }
    }
    return byLabel.values().stream().filter(f -> f.points().size() > 1).toList();
  }
}
