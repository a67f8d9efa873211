package readout.site.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import readout.site.model.Archive;
import readout.site.model.Contents;
import readout.site.model.MeetingSummary;
import readout.site.model.SharedInputs;
import readout.site.model.SiteRequest;
import readout.site.model.SummaryContent;
import readout.site.model.Table;
import readout.site.page.DataFile;

/**
 * The data of a site: tables as CSV for spreadsheets, and the same rows as JSON Lines for programs,
 * a file for each year where there are many.
 */
public final class DataFiles {
  /** So many rows are many. */
  private static final int MANY = 20_000;

  private static final String FOLDER = "data/";

  private final SiteRequest site;
  private final Archive archive;
  private final Contents contents;
  private final Tables tables;

  public DataFiles(SiteRequest site, Archive archive, Contents contents) {
    this.site = site;
    this.archive = archive;
    this.contents = contents;
    this.tables = new Tables(site, contents);
  }

  /** All of them, in the order of their page. */
  public List<DataFile> all() {
    List<DataFile> files = new ArrayList<>();
    List<MeetingSummary> entries = archive.entries();
    Supplier<String> everything = inputs(entries);
    DataIndex index = new DataIndex(site, archive);
    files.add(
        new DataFile(
            "site.title",
            FOLDER + "index.json",
            DataIndex.COLUMNS,
            everything,
            out -> index.to(out, contents)));
    files.add(
        new DataFile(
            "site.title",
            FOLDER + "meetings.jsonl",
            DataIndex.COLUMNS,
            everything,
            out -> index.lines(out, contents)));
    DataSheets sheets = new DataSheets(site, archive);
    files.add(
        new DataFile(
            "site.title",
            FOLDER + "meetings.csv",
            DataSheets.MEETINGS,
            everything,
            sheets::meetings));
    table("label.quotes", "quotes", Table.QUOTES, e -> e.counts().quotes(), everything, files);
    table(
        "label.decisions",
        "decisions",
        Table.DECISIONS,
        e -> e.counts().decisions(),
        everything,
        files);
    table("label.next-steps", "steps", Table.STEPS, e -> e.tasks().size(), everything, files);
    table("label.figures", "figures", Table.FIGURES, e -> e.counts().figures(), everything, files);
    files.add(
        new DataFile(
            "site.people", FOLDER + "people.csv", DataSheets.PEOPLE, everything, sheets::people));
    DataPeople people = new DataPeople(site, archive);
    files.add(
        new DataFile(
            "site.people",
            FOLDER + "people.jsonl",
            DataPeople.COLUMNS,
            everything,
            out -> write(people.lines(), out)));
    return files;
  }

  private void table(
      String label,
      String name,
      Table table,
      ToIntFunction<MeetingSummary> rows,
      Supplier<String> everything,
      List<DataFile> files) {
    List<String> columns = Tables.columns(table);
    List<MeetingSummary> entries = archive.entries();
    files.add(
        new DataFile(
            label, FOLDER + name + ".csv", columns, everything, out -> csv(table, entries, out)));
    years(entries.stream().mapToInt(rows).sum())
        .forEach(
            (year, some) ->
                files.add(
                    new DataFile(
                        label,
                        FOLDER + name + year + ".jsonl",
                        columns,
                        inputs(some),
                        out -> lines(table, some, out))));
  }

  /** The meetings of each file, by what follows its name. */
  private Map<String, List<MeetingSummary>> years(int rows) {
    if (rows <= MANY) {
      return Map.of("", archive.entries());
    }
    Map<String, List<MeetingSummary>> years = new LinkedHashMap<>();
    for (MeetingSummary entry : archive.entries()) {
      String year = entry.firstDay() == null ? "undated" : "" + entry.firstDay().getYear();
      years.computeIfAbsent("-" + year, y -> new ArrayList<>()).add(entry);
    }
    return years;
  }

  /** Rows of meetings whose steps are in no chain were made when their records were read. */
  private void csv(Table table, List<MeetingSummary> entries, OutputStream out) throws IOException {
    write(Tables.header(table), out);
    for (MeetingSummary entry : entries) {
      if (table == Table.STEPS && archive.chains().touch(entry)) {
        write(Tables.csv(rows(table, entry)), out);
      } else {
        contents.rows(entry, table, out);
      }
    }
  }

  private void lines(Table table, List<MeetingSummary> entries, OutputStream out)
      throws IOException {
    for (MeetingSummary entry : entries) {
      write(Tables.lines(table, rows(table, entry)), out);
    }
  }

  private List<List<Object>> rows(Table table, MeetingSummary entry) {
    SummaryContent content = contents.content(entry);
    return table == Table.STEPS && archive.chains().touch(entry)
        ? tables.steps(entry, content, archive.chains())
        : tables.rows(table, entry, content);
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Supplier<String> inputs(List<MeetingSummary> entries) {
    return new SharedInputs(() -> MachineFiles.inputs(site, contents, entries) + site.licence());
  }
}
