package readout.site.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import readout.site.model.MeetingSummary;
import readout.site.model.SiteRequest;
import readout.site.model.SummaryContent;
import readout.site.model.Table;
import readout.site.page.CountedRow;
import readout.site.page.RowContexts;
import readout.site.page.RowPrinter;

/** What a meeting gives to tables and lists: it depends on no other meeting, and not on the day. */
public final class Rows {
  private final Tables tables;
  private final StepCalendar steps;
  private final AtomFeed atom;
  private final JsonFeed json;
  private final SiteRequest site;

  private final RowContexts contexts;
  private final RowPrinter printer;

  /** The rows of the meetings of a site. */
  public Rows(SiteRequest site, RowPrinter printer) {
    this.printer = printer;
    this.site = site;
    contexts = new RowContexts(site);
    tables = new Tables(site, null);
    steps = new StepCalendar(site);
    atom = new AtomFeed(site);
    json = new JsonFeed(site);
  }

  /** The bytes that a meeting gives to a table; empty when it has nothing for it. */
  public byte[] of(Table table, MeetingSummary entry, SummaryContent content, String description) {
    String rows =
        switch (table) {
          case QUOTES, STEPS, DECISIONS, FIGURES -> Tables.csv(tables.rows(table, entry, content));
          case INDEX -> DataIndex.row(entry, entry.openSteps());
          case TODOS -> steps.todos(entry, content, null);
          case ATOM -> atom.entry(FeedItem.of(entry, content, description, site));
          case JSON_FEED -> json.item(FeedItem.of(entry, content, description, site));
        };
    return rows.getBytes(StandardCharsets.UTF_8);
  }

  /** The row of a meeting in lists of meetings, as HTML that {@link CountedRow} keeps. */
  public String meeting(MeetingSummary entry) {
    return CountedRow.of(
        printer.meeting(contexts.meeting(entry)), printer.meeting(contexts.uncounted(entry)));
  }

  /** The row of each of its steps in lists of steps, as HTML. */
  public List<String> steps(MeetingSummary entry, SummaryContent content) {
    List<String> rows = new ArrayList<>();
    for (int rank = 0; rank < content.steps().size(); rank++) {
      rows.add(
          printer.step(
              contexts.step(entry, entry.tasks().get(rank), content.steps().get(rank), List.of())));
    }
    return rows;
  }
}
