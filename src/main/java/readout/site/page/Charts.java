package readout.site.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import readout.site.model.Figures;

/** Small charts as SVG: they say nothing that the table or list beside them does not say. */
final class Charts {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 160;
  private static final int BOTTOM = 20;

  private Charts() {}

  /**
   * A bar for each of some counts.
   *
   * @param label what the chart shows, for those who do not see it
   * @param counts by what is under the bars, in order
   */
  static String bars(String label, Map<String, Integer> counts) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    double step = (double) WIDTH / Math.max(1, counts.size());
    int every = Math.max(1, (int) Math.ceil(counts.size() * 40.0 / WIDTH));
    StringBuilder svg = open(label);
    int i = 0;
    for (Map.Entry<String, Integer> bar : counts.entrySet()) {
      double height = (double) (HEIGHT - BOTTOM - 14) * bar.getValue() / most;
      double x = i * step + step * 0.12;
      svg.append("<rect x=\"").append(number(x)).append("\" y=\"");
      svg.append(number(HEIGHT - BOTTOM - height)).append("\" width=\"");
      svg.append(number(step * 0.76)).append("\" height=\"").append(number(height)).append("\"/>");
      if (i % every == 0) {
        text(svg, i * step + step / 2, HEIGHT - 5, "middle", bar.getKey());
      }
      if (i % every == 0 && bar.getValue() > 0) {
        text(
            svg,
            i * step + step / 2,
            HEIGHT - BOTTOM - height - 4,
            "middle",
            bar.getValue().toString());
      }
      i++;
    }
    return svg.append("</svg>").toString();
  }

  /** A line through the numbers of a figure, from its earliest meeting to its latest. */
  static String line(Figures figures) {
    List<Figures.Point> points = figures.points();
    BigDecimal least =
        points.stream().map(Figures.Point::number).min(BigDecimal::compareTo).orElseThrow();
    BigDecimal most =
        points.stream().map(Figures.Point::number).max(BigDecimal::compareTo).orElseThrow();
    least = least.min(BigDecimal.ZERO);
    double range = Math.max(1e-9, most.subtract(least).doubleValue());
    StringBuilder svg = open(figures.label().text());
    StringBuilder line = new StringBuilder();
    StringBuilder dots = new StringBuilder();
    for (int i = 0; i < points.size(); i++) {
      double x = 12 + (WIDTH - 24.0) * i / Math.max(1, points.size() - 1);
      double y =
          HEIGHT
              - BOTTOM
              - (HEIGHT - BOTTOM - 20)
                  * points.get(i).number().subtract(least).doubleValue()
                  / range;
      line.append(i == 0 ? "M" : "L").append(number(x)).append(' ').append(number(y));
      dots.append("<circle cx=\"")
          .append(number(x))
          .append("\" cy=\"")
          .append(number(y))
          .append("\" r=\"3\"/>");
    }
    svg.append("<path d=\"").append(line).append("\"/>").append(dots);
    text(svg, 0, HEIGHT - 5, "start", points.get(0).entry().firstDay().toString());
    text(
        svg, WIDTH, HEIGHT - 5, "end", points.get(points.size() - 1).entry().firstDay().toString());
    return svg.append("</svg>").toString();
  }

  private static StringBuilder open(String label) {
    return new StringBuilder("<svg class=\"chart\" viewBox=\"0 0 ")
        .append(WIDTH)
        .append(' ')
        .append(HEIGHT)
        .append("\" role=\"img\" aria-label=\"")
        .append(escaped(label))
        .append("\">");
  }

  private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
    svg.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
    svg.append("\" text-anchor=\"")
        .append(anchor)
        .append("\">")
        .append(escaped(text))
        .append("</text>");
  }

  /** With one decimal place, the same on every machine. */
  private static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : tenths / 10 + "." + Math.abs(tenths % 10);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
