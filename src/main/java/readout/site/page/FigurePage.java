package readout.site.page;

import java.util.List;
import readout.site.model.Contents;
import readout.site.model.Figures;
import readout.site.model.Figures.Point;
import readout.site.model.Hrefs;
import readout.site.model.MeetingSummary;
import readout.site.model.Slugs;
import readout.site.model.SummaryText;
import readout.site.page.FigureTable.FigurePoint;
import readout.site.page.PageContent.FiguresContent;

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

  SitePage of(List<Figures> all) {
    String title = contexts.label("site.figures");
    List<FigureTable> tables = all.stream().map(this::table).toList();
    return contexts.page("figures.html", "figures", title, title, new FiguresContent(tables));
  }

  private FigureTable table(Figures figure) {
    SummaryText label = figure.label();
    return new FigureTable(
        label.text(),
        label.lang(),
        label.dir(),
        figure.unit(),
        Charts.line(figure),
        "figure-" + Slugs.ofName(figure.name()),
        figure.points().stream().map(this::point).toList());
  }

  private FigurePoint point(Point point) {
    MeetingSummary entry = point.entry();
    SummaryText value = contents.content(entry).figures().get(point.rank()).value();
    return new FigurePoint(Hrefs.to("", entry.path()), entry.date(), value.text(), entry.title());
  }
}
