package readout.site.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.meeting.NameKey;

/**
 * A figure that several meetings give a number for, under the same label and unit.
 *
 * @param label what it is of
 * @param unit of its numbers, or empty
 * @param points the numbers, earliest meeting first
 */
public record Figures(SummaryText label, String unit, List<Point> points) {
  /**
   * One number.
   *
   * @param entry the meeting
   * @param rank its place among the figures of the meeting, from 0
   * @param number for machines
   */
  public record Point(MeetingSummary entry, int rank, BigDecimal number) {}

  /** Its label and unit, which tell it from all others. */
  public String name() {
    return name(label, unit);
  }

  private static String name(SummaryText label, String unit) {
    return unit.isEmpty() ? label.text() : label.text() + " (" + unit + ")";
  }

  /** All that recur in an archive, by their labels. */
  public static List<Figures> of(Archive archive) {
    Map<String, Figures> byLabel = new TreeMap<>();
    List<MeetingSummary> entries = archive.entries();
    for (int i = entries.size() - 1; i >= 0; i--) {
      for (MeetingSummary.Measure value : entries.get(i).measures()) {
        if (entries.get(i).firstDay() != null) {
          byLabel
              .computeIfAbsent(
                  NameKey.of(name(value.label(), value.unit())),
                  k -> new Figures(value.label(), value.unit(), new ArrayList<>()))
              .points()
              .add(new Point(entries.get(i), value.rank(), new BigDecimal(value.number())));
        }
      }
    }
    return byLabel.values().stream().filter(f -> f.points().size() > 1).toList();
  }
}
