package readout.archive;

import java.nio.charset.StandardCharsets;

/** What a meeting gives to the tables: it depends on no other meeting, and not on the day. */
public final class Rows {
  private final Tables tables;
  private final SearchData search;
  private final StepCalendar steps;

  /** The rows of the meetings of a site. */
  public Rows(SiteRequest site) {
    tables = new Tables(site);
    search = new SearchData(site);
    steps = new StepCalendar(site);
  }

  /** The bytes that a meeting gives to a table; empty when it has nothing for it. */
  public byte[] of(Table table, Entry entry, Content content, String description) {
    String rows =
        switch (table) {
          case QUOTES -> tables.quotes(entry, content);
          case STEPS -> tables.steps(entry, content);
          case DECISIONS -> tables.decisions(entry, content);
          case INDEX -> DataIndex.row(entry);
          case SEARCH -> search.row(entry, description);
          case TODOS -> steps.todos(entry, content);
        };
    return rows.getBytes(StandardCharsets.UTF_8);
  }
}
