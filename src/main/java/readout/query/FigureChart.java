package readout.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.chart.LineChart;
import readout.chart.SvgText;
import readout.meeting.NameKey;
import readout.query.item.Column;
import readout.query.item.ItemKind;
import readout.query.item.Row;

/**
 * Figures over time: those of the same label and unit together, in the order of their days. Each
 * chart begins at zero. Figures without a number are in tables only.
 */
final class FigureChart implements TableCells {
  /** How many columns the longest bar of a terminal has. */
  private static final int LONGEST = 24;

  /** The place of the bars, after the values. */
  private static final int BAR = 3;

  private static final int WIDTH = 640;
  private static final int HEIGHT = 160;
  private static final int TITLE = 24;

  private static final String STYLE =
      "text{font:13px sans-serif;fill:#333}path{fill:none;stroke:#1d5a9a;stroke-width:2}"
          + "circle{fill:#1d5a9a}";

  private final List<List<Answer>> figures;
  private final List<Answer> all = new ArrayList<>();
  private final AnswerCells cells;

  /** Whether there is a bar at all. */
  private final boolean drawn;

  FigureChart(QueryResult result, Instant at) {
    Map<String, List<Answer>> byName = new TreeMap<>();
    for (Answer answer : result.answers()) {
      byName.computeIfAbsent(NameKey.of(name(answer)), n -> new ArrayList<>()).add(answer);
    }
    figures = List.copyOf(byName.values());
    for (List<Answer> figure : figures) {
      figure.sort(Comparator.comparing(FigureChart::day));
      all.addAll(figure);
    }
    drawn = all.stream().anyMatch(answer -> number(answer) != null);
    cells =
        new AnswerCells(
            ItemKind.FIGURES, new QueryResult(all, null, 0, List.of(), result.diagnostics()), at);
  }

  private static String name(Answer answer) {
    String unit = answer.item().text(Column.UNIT);
    return answer.item().text(Column.LABEL) + (unit.isEmpty() ? "" : " (" + unit + ")");
  }

  /** The first day that its date can mean; what has none comes first. */
  private static Long day(Answer answer) {
    Row item = answer.item();
    boolean own = !item.text(Column.AS_OF).isEmpty();
    String first = own ? item.text(Column.FIRST) : answer.meeting().text(Column.FIRST);
    return first.isEmpty() ? Long.MIN_VALUE : Long.valueOf(first);
  }

  private static BigDecimal number(Answer answer) {
    String number = answer.item().text(Column.NUMBER);
    return number.isEmpty() ? null : new BigDecimal(number);
  }

  @Override
  public List<String> notices() {
    return cells.notices();
  }

  @Override
  public List<String> headings() {
    List<String> headings = new ArrayList<>(cells.headings());
    if (drawn) {
      headings.add(BAR, "");
    }
    return headings;
  }

  @Override
  public int main() {
    return cells.main();
  }

  @Override
  public boolean isWhole(int column) {
    return column == 0 || drawn && column == BAR || column == headings().size() - 1;
  }

  @Override
  public List<List<String>> rows() {
    List<List<String>> plain = cells.rows();
    List<List<String>> rows = new ArrayList<>();
    int at = 0;
    for (List<Answer> figure : figures) {
      BigDecimal most =
          figure.stream()
              .map(FigureChart::number)
              .filter(n -> n != null)
              .map(BigDecimal::abs)
              .max(BigDecimal::compareTo)
              .orElse(BigDecimal.ZERO);
      for (Answer answer : figure) {
        List<String> row = new ArrayList<>(plain.get(at++));
        if (drawn) {
          row.add(BAR, bar(number(answer), most));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static String bar(BigDecimal number, BigDecimal most) {
    if (number == null || number.signum() == 0) {
      return "";
    }
    double part = number.abs().doubleValue() / most.doubleValue();
    String bar = "█".repeat((int) Math.max(1, Math.round(part * LONGEST)));
    return number.signum() < 0 ? "−" + bar : bar;
  }

  /** A page of SVG with a chart for each figure that has numbers; at its end is a line break. */
  String svg() {
    StringBuilder charts = new StringBuilder();
    int top = 0;
    for (String notice : notices()) {
      SvgText.add(charts, 0, top + TITLE - 8, "start", notice);
      top += TITLE;
    }
    for (List<Answer> figure : figures) {
      List<Answer> points = figure.stream().filter(a -> number(a) != null).toList();
      if (!points.isEmpty()) {
        SvgText.add(charts, 0, top + TITLE - 8, "start", title(points));
        charts.append("<g transform=\"translate(0 ").append(top + TITLE).append(")\">");
        LineChart.add(
            charts,
            WIDTH,
            HEIGHT,
            points.stream().map(FigureChart::number).toList(),
            date(points.get(0)),
            date(points.get(points.size() - 1)));
        charts.append("</g>\n");
        top += TITLE + HEIGHT;
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + WIDTH
        + " "
        + Math.max(1, top)
        + "\">\n<style>"
        + STYLE
        + "</style>\n"
        + charts
        + "</svg>\n";
  }

  /** What it is of, with its first and its last value as they are written. */
  private static String title(List<Answer> points) {
    String first = points.get(0).item().text(Column.VALUE);
    String last = points.get(points.size() - 1).item().text(Column.VALUE);
    String values = points.size() == 1 ? first : first + " → " + last;
    return points.get(0).item().text(Column.LABEL) + ": " + values;
  }

  private static String date(Answer answer) {
    String asOf = answer.item().text(Column.AS_OF);
    return asOf.isEmpty() ? answer.meeting().text(Column.DATE) : asOf;
  }
}
