package readout.archive;

import java.util.ArrayList;
import java.util.List;
import readout.archive.Content.Decided;
import readout.archive.Content.Said;
import readout.archive.Content.Step;
import readout.archive.Entry.Task;
import readout.meeting.Audience;

/** What is said, decided and to be done in meetings, as tables. */
final class Tables {
  private static final String BETWEEN = "; ";

  private final SiteRequest site;
  private final Addresses addresses;

  Tables(SiteRequest site) {
    this.site = site;
    this.addresses = new Addresses(site);
  }

  /** The first line of a table: the columns of a meeting, then those of what it holds. */
  static String header(Table table) {
    String columns =
        switch (table) {
          case QUOTES -> "speakers attribution text lang reported remarks page";
          case STEPS ->
              "step_id action action_lang owners due due_day status follows_meeting follows_step"
                  + " page";
          case DECISIONS -> "text lang status page";
          default -> throw new IllegalArgumentException(table.name());
        };
    return Csv.header(("meeting_id first_day meeting_date meeting_title " + columns).split(" "));
  }

  /** Other records are named on one's own side alone: a row knows not whether the site has them. */
  String steps(Entry entry, Content content) {
    boolean internal = site.audience() == Audience.INTERNAL;
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < content.steps().size(); i++) {
      Step step = content.steps().get(i);
      Task task = entry.tasks().get(i);
      rows.add(
          row(
              entry,
              step.id(),
              step.action().text(),
              lang(step.action(), entry),
              String.join(BETWEEN, task.owners().stream().map(Words::text).toList()),
              step.due(),
              task.dueDay(),
              step.status(),
              internal ? task.followsRecord() : "",
              internal ? task.followsStep() : "",
              page(entry, step.anchor())));
    }
    return Csv.rows(rows);
  }

  String quotes(Entry entry, Content content) {
    List<List<String>> rows = new ArrayList<>();
    for (Said said : content.quotes()) {
      List<String> speakers =
          said.speakers().stream().map(i -> entry.people().get(i).name().text()).toList();
      rows.add(
          row(
              entry,
              String.join(BETWEEN, speakers),
              said.attribution(),
              String.join("\n", said.paragraphs()),
              said.lang().isEmpty() ? entry.language() : said.lang(),
              said.isReported() ? "true" : "false",
              remarks(said),
              page(entry, said.anchor())));
    }
    return Csv.rows(rows);
  }

  private static String remarks(Said said) {
    String others = String.join(BETWEEN, said.remarks());
    if (said.translation().isEmpty() || others.isEmpty()) {
      return said.translation() + others;
    }
    return said.translation() + BETWEEN + others;
  }

  String decisions(Entry entry, Content content) {
    List<List<String>> rows = new ArrayList<>();
    for (Decided decided : content.decisions()) {
      rows.add(
          row(
              entry,
              decided.text().text(),
              lang(decided.text(), entry),
              decided.status(),
              page(entry, decided.anchor())));
    }
    return Csv.rows(rows);
  }

  private static List<String> row(Entry entry, String... cells) {
    List<String> row = new ArrayList<>(cells.length + 4);
    row.addAll(List.of(entry.id(), entry.firstDay(), entry.date(), entry.title().text()));
    row.addAll(List.of(cells));
    return row;
  }

  private String page(Entry entry, String anchor) {
    return addresses.to("../", entry.path(), anchor);
  }

  private static String lang(Words words, Entry entry) {
    return words.lang().isEmpty() ? entry.language() : words.lang();
  }
}
