package readout.chart;

import java.math.BigDecimal;
import java.util.List;

/** A line through numbers, one after the other in time. */
public final class LineChart {
  private static final int BOTTOM = 20;
  private static final int TOP = 20;
  private static final int SIDE = 12;

  private LineChart() {}

  /**
   * Draws it: the line with a dot for each number, and the first and the last day below.
   *
   * @param svg what it is appended to
   * @param numbers at least one
   * @param first what is below its beginning
   * @param last what is below its end
   */
  public static void add(
      StringBuilder svg,
      int width,
      int height,
      List<BigDecimal> numbers,
      String first,
      String last) {
    BigDecimal least = numbers.stream().min(BigDecimal::compareTo).orElseThrow();
    BigDecimal most = numbers.stream().max(BigDecimal::compareTo).orElseThrow();
    least = least.min(BigDecimal.ZERO);
    double range = Math.max(1e-9, most.subtract(least).doubleValue());
    StringBuilder line = new StringBuilder();
    StringBuilder dots = new StringBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      double x = SIDE + (width - 2.0 * SIDE) * i / Math.max(1, numbers.size() - 1);
      double part = numbers.get(i).subtract(least).doubleValue() / range;
      double y = height - BOTTOM - (height - BOTTOM - TOP) * part;
      line.append(i == 0 ? "M" : "L")
          .append(SvgText.number(x))
          .append(' ')
          .append(SvgText.number(y));
      dots.append("<circle cx=\"")
          .append(SvgText.number(x))
          .append("\" cy=\"")
          .append(SvgText.number(y))
          .append("\" r=\"3\"/>");
    }
    svg.append("<path d=\"").append(line).append("\"/>").append(dots);
    SvgText.add(svg, 0, height - 5, "start", first);
    SvgText.add(svg, width, height - 5, "end", last);
  }
}
