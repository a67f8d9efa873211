package readout.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import readout.archive.Entry.Decided;
import readout.archive.Entry.Said;
import readout.archive.Entry.Step;

/** What is said, decided and to be done in all meetings, as tables; latest meeting first. */
final class Tables {
  private static final String BETWEEN = "; ";

  private final Archive archive;
  private final Addresses addresses;

  Tables(SiteRequest site, Archive archive) {
    this.archive = archive;
    this.addresses = new Addresses(site);
  }

  String steps() {
    return table(
        "step_id action action_lang owners due due_day status follows_meeting follows_step page",
        (entry, rows) -> {
          for (Step s : entry.steps()) {
            List<String> owners = s.owners().stream().map(Words::text).toList();
            rows.add(
                List.of(
                    s.id(),
                    s.action().text(),
                    lang(s.action(), entry),
                    String.join(BETWEEN, owners),
                    s.due(),
                    s.dueDay(),
                    s.status(),
                    s.followsRecord(),
                    s.followsStep(),
                    page(entry, s.anchor())));
          }
        });
  }

  String quotes() {
    return table(
        "speakers attribution text lang reported page",
        (entry, rows) -> {
          for (Said q : entry.quotes()) {
            List<String> speakers =
                q.speakers().stream().map(i -> entry.people().get(i).name().text()).toList();
            rows.add(
                List.of(
                    String.join(BETWEEN, speakers),
                    q.attribution(),
                    String.join("\n", q.paragraphs()),
                    q.lang().isEmpty() ? entry.language() : q.lang(),
                    q.open().isEmpty() ? "true" : "false",
                    page(entry, q.anchor())));
          }
        });
  }

  String decisions() {
    return table(
        "text lang status page",
        (entry, rows) -> {
          for (Decided d : entry.decisions()) {
            rows.add(
                List.of(
                    d.text().text(), lang(d.text(), entry), d.status(), page(entry, d.anchor())));
          }
        });
  }

  /** The columns of a meeting, then those of what it holds. */
  private String table(String columns, BiConsumer<Entry, List<List<String>>> rowsOf) {
    List<String> header = new ArrayList<>(List.of("meeting_id", "first_day", "meeting_title"));
    header.addAll(List.of(columns.split(" ")));
    List<List<String>> table = new ArrayList<>();
    for (Entry entry : archive.entries()) {
      List<List<String>> rows = new ArrayList<>();
      rowsOf.accept(entry, rows);
      for (List<String> row : rows) {
        List<String> cells =
            new ArrayList<>(List.of(entry.id(), entry.firstDay(), entry.title().text()));
        cells.addAll(row);
        table.add(cells);
      }
    }
    return Csv.print(header, table);
  }

  private String page(Entry entry, String anchor) {
    return addresses.to("../", entry.path(), anchor);
  }

  private static String lang(Words words, Entry entry) {
    return words.lang().isEmpty() ? entry.language() : words.lang();
  }
}
