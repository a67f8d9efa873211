package readout.site.page;

import java.util.List;
import readout.chart.LineChart;
import readout.chart.SvgText;
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
        svg.append("<a href=\"").append(SvgText.escaped(bar.href())).append("\" aria-label=\"");
        svg.append(SvgText.escaped(bar.words())).append("\">");
        // All of its column leads there: a bar may be too small to be hit.
        svg.append("<rect class=\"column\" x=\"")
            .append(SvgText.number(i * step))
            .append("\" y=\"0\"");
        svg.append(" width=\"").append(SvgText.number(step)).append("\" height=\"");
        svg.append(HEIGHT).append("\"/>");
      }
      svg.append("<rect x=\"").append(SvgText.number(x)).append("\" y=\"");
      svg.append(SvgText.number(HEIGHT - BOTTOM - height)).append("\" width=\"");
      svg.append(SvgText.number(step * 0.76))
          .append("\" height=\"")
          .append(SvgText.number(height))
          .append("\"/>");
      if (i % every == 0) {
        SvgText.add(svg, i * step + step / 2, HEIGHT - 5, "middle", bar.name());
      }
      if (i % every == 0 && bar.count() > 0) {
        SvgText.add(
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
    StringBuilder svg = open(figures.label().text(), "img");
    LineChart.add(
        svg,
        WIDTH,
        HEIGHT,
        points.stream().map(Figures.Point::number).toList(),
        points.get(0).entry().firstDay().toString(),
        points.get(points.size() - 1).entry().firstDay().toString());
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
        .append(SvgText.escaped(label))
        .append("\">");
  }
}
