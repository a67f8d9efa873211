package readout.check.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.check.across.MeetingSketch.Value;
import readout.diagnostic.Code;

/**
 * Compares the numbers that the meetings of a series give for a figure of the same label and unit:
 * two for one day, and one that is beyond ten times another are likely to be slips. A record that
 * has such a figure more than once (one for each topic) says too little about which is which.
 */
final class FigureSeries {
  private static final BigDecimal TEN = BigDecimal.TEN;

  private final CrossRecordCheck across;

  private FigureSeries(CrossRecordCheck across) {
    this.across = across;
  }

  /** A number and its record. */
  private record Point(RecordSketch record, Value value) {}

  static void check(CrossRecordCheck across) {
    FigureSeries check = new FigureSeries(across);
    for (List<RecordSketch> meetings : SeriesMeetings.of(across.records())) {
      Map<String, List<Point>> figures = new TreeMap<>();
      for (RecordSketch record : meetings) {
        for (Value value : record.meeting().values()) {
          if (isOnce(value, record)) {
            figures
                .computeIfAbsent(value.name(), n -> new ArrayList<>())
                .add(new Point(record, value));
          }
        }
      }
      figures.values().forEach(check::compare);
    }
  }

  private static boolean isOnce(Value value, RecordSketch record) {
    return record.meeting().values().stream().filter(v -> v.name().equals(value.name())).count()
        == 1;
  }

  private void compare(List<Point> points) {
    points.sort(Comparator.comparing((Point p) -> p.value().day()));
    for (int i = 1; i < points.size(); i++) {
      Point before = points.get(i - 1);
      Point point = points.get(i);
      BigDecimal one = before.value().number();
      BigDecimal other = point.value().number();
      if (before.value().day().equals(point.value().day())) {
        if (one.compareTo(other) != 0) {
          twoValues(before, point);
        }
      } else if (isBeyondTenTimes(one, other)) {
        jump(before, point);
      }
    }
  }

  private static boolean isBeyondTenTimes(BigDecimal one, BigDecimal other) {
    return one.signum() * other.signum() > 0
        && (one.abs().compareTo(other.abs().multiply(TEN)) > 0
            || other.abs().compareTo(one.abs().multiply(TEN)) > 0);
  }

  private void twoValues(Point before, Point point) {
    across.warn(
        point.record(),
        Code.FIGURE_DIFFERS,
        point.value().place(),
        "\""
            + point.value().label()
            + "\" has two values for "
            + point.value().day()
            + ": "
            + number(before)
            + " and "
            + number(point),
        "the second",
        "the first is "
            + across.address(before.record(), before.value().place())
            + "; if one was revised, say in `as_of` when each held, or in the label");
  }

  private void jump(Point before, Point point) {
    across.warn(
        point.record(),
        Code.FIGURE_JUMPS,
        point.value().place(),
        "\""
            + point.value().label()
            + "\" changes by more than ten times: "
            + number(before)
            + " on "
            + before.value().day()
            + ", "
            + number(point)
            + " on "
            + point.value().day(),
        "a digit or a unit may be wrong",
        "the other value is "
            + across.address(before.record(), before.value().place())
            + "; if both are right, add a waiver for figure-jumps");
  }

  private static String number(Point point) {
    return point.value().number().toPlainString();
  }
}
