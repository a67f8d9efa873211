package readout.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.site.model.Contents;
import readout.site.model.Figures;
import readout.site.model.Figures.Point;
import readout.site.model.Hrefs;
import readout.site.model.MeetingSummary;
import readout.site.model.Slugs;

/** The page of the figures that recur: each as a chart with its table. */
final class FigurePage {
  private final PageContexts contexts;
  private final Contents contents;

  FigurePage(PageContexts contexts, Contents contents) {
    this.contexts = contexts;
    this.contents = contents;
  }

  /** The meetings that give numbers for figures. */
  static List<MeetingSummary> listed(List<Figures> all) {
    return all.stream().flatMap(figure -> figure.points().stream()).map(Point::entry).toList();
  }

  Map<String, Object> of(List<Figures> all) {
    String title = contexts.label("site.figures");
    Map<String, Object> page = contexts.page("figures.html", "figures", title, title);
    List<Object> figures = new ArrayList<>();
    for (Figures figure : all) {
      Map<String, Object> map = Frame.words(figure.label());
      map.put("unit", figure.unit());
      map.put("chart", Charts.line(figure));
      map.put("anchor", "figure-" + Slugs.ofName(figure.name()));
      List<Object> points = new ArrayList<>();
      for (Point point : figure.points()) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("href", Hrefs.to("", point.entry().path()));
        row.put("date", point.entry().date());
        row.put(
            "value", contents.content(point.entry()).figures().get(point.rank()).value().text());
        row.put("meeting", Frame.words(point.entry().title()));
        points.add(row);
      }
      map.put("points", points);
      figures.add(map);
    }
    page.put("figures", figures);
    return page;
  }
}
