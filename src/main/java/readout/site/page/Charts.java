package readout.site.page;

import java.math.BigDecimal;
import java.util.List;
import readout.site.model.Figures;

/** Small charts as SVG: they say nothing that the table or list beside them does not say. */
final class Charts {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 160;
  private static final int BOTTOM = 20;

  private Charts() {}

  /**
   * A bar.
   *
   * @param name what is under it
   * @param count how long it is
   * @param words what it says, for those who do not see it
   * @param href the address of what it counts; empty for nowhere
   */
  record Bar(String name, int count, String words, String href) {}

  /**
   * A bar for each of some counts; each leads to what it counts.
   *
   * @param label what the chart shows, for those who do not see it
   * @param bars in order
   */
  static String bars(String label, List<Bar> bars) {
    int most = bars.stream().mapToInt(Bar::count).max().orElse(1);
    double step = (double) WIDTH / Math.max(1, bars.size());
    int every = Math.max(1, (int) Math.ceil(bars.size() * 40.0 / WIDTH));
    StringBuilder svg = open(label, "group");
    int i = 0;
    for (Bar bar : bars) {
      double height = (double) (HEIGHT - BOTTOM - 14) * bar.count() / most;
      double x = i * step + step * 0.12;
      if (!bar.href().isEmpty()) {
        svg.append("<a href=\"").append(escaped(bar.href())).append("\" aria-label=\"");
        svg.append(escaped(bar.words())).append("\">");
        // All of its column leads there: a bar may be too small to be hit.
        svg.append("<rect class=\"column\" x=\"").append(number(i * step)).append("\" y=\"0\"");
        svg.append(" width=\"").append(number(step)).append("\" height=\"");
        svg.append(HEIGHT).append("\"/>");
      }
      svg.append("<rect x=\"").append(number(x)).append("\" y=\"");
      svg.append(number(HEIGHT - BOTTOM - height)).append("\" width=\"");
      svg.append(number(step * 0.76)).append("\" height=\"").append(number(height)).append("\"/>");
      if (i % every == 0) {
        text(svg, i * step + step / 2, HEIGHT - 5, "middle", bar.name());
      }
      if (i % every == 0 && bar.count() > 0) {
        text(
            svg,
            i * step + step / 2,
            HEIGHT - BOTTOM - height - 4,
            "middle",
            Integer.toString(bar.count()));
      }
      svg.append(bar.href().isEmpty() ? "" : "</a>");
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
    StringBuilder svg = open(figures.label().text(), "img");
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

  private static StringBuilder open(String label, String role) {
    return new StringBuilder("<svg class=\"chart\" viewBox=\"0 0 ")
        .append(WIDTH)
        .append(' ')
        .append(HEIGHT)
        .append("\" role=\"")
        .append(role)
        .append("\" aria-label=\"")
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
