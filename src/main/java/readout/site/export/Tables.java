package readout.site.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.csv.Csv;
import readout.json.Json;
import readout.site.model.Addresses;
import readout.site.model.Contents;
import readout.site.model.Days;
import readout.site.model.MeetingSummary;
import readout.site.model.MeetingSummary.Person;
import readout.site.model.MeetingSummary.Task;
import readout.site.model.SiteRequest;
import readout.site.model.StepChains;
import readout.site.model.StepChains.Link;
import readout.site.model.SummaryContent;
import readout.site.model.SummaryContent.Decided;
import readout.site.model.SummaryContent.Said;
import readout.site.model.SummaryContent.Step;
import readout.site.model.SummaryContent.Value;
import readout.site.model.SummaryText;
import readout.site.model.Table;

/** What is said, decided and to be done in meetings, as tables. */
final class Tables {
  private static final String BETWEEN = "; ";

  private final Contents contents;
  private final Addresses addresses;

  /**
   * @param contents of the meetings whose steps are in chains; null where there are none
   */
  Tables(SiteRequest site, Contents contents) {
    this.contents = contents;
    this.addresses = new Addresses(site);
  }

  /** The columns of a table: those of a meeting, then those of what it holds. */
  static List<String> columns(Table table) {
    String columns =
        switch (table) {
          case QUOTES -> "speakers speaker_ids attribution text lang reported remarks page";
          case STEPS ->
              "step_id action action_lang owners due due_day status state follows_meeting"
                  + " follows_step taken_up_by_meeting taken_up_by_step taken_up_by_page page";
          case DECISIONS -> "text lang status page";
          case FIGURES -> "label value number unit page";
          default -> throw new IllegalArgumentException(table.name());
        };
    return List.of(("meeting_id first_day meeting_date meeting_title " + columns).split(" "));
  }

  /** The first line of a table in CSV. */
  static String header(Table table) {
    return Csv.header(columns(table).toArray(String[]::new));
  }

  /** Rows as CSV: what are several values in a cell are parted by semicolons. */
  static String csv(List<List<Object>> rows) {
    return Csv.rows(rows.stream().map(row -> row.stream().map(Tables::cell).toList()).toList());
  }

  private static String cell(Object value) {
    return value instanceof List<?> list
        ? joined(list.stream().map(Object::toString).toList())
        : value.toString();
  }

  /** Rows as JSON, one a line. */
  static String lines(Table table, List<List<Object>> rows) {
    List<String> columns = columns(table);
    List<Object> objects = new ArrayList<>(rows.size());
    for (List<Object> row : rows) {
      Map<String, Object> object = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        object.put(columns.get(i), row.get(i));
      }
      objects.add(object);
    }
    return Json.lines(objects);
  }

  /** The rows of a table that a meeting gives by itself. */
  List<List<Object>> rows(Table table, MeetingSummary entry, SummaryContent content) {
    return switch (table) {
      case QUOTES -> quotes(entry, content);
      case STEPS -> steps(entry, content, null);
      case DECISIONS -> decisions(entry, content);
      case FIGURES -> figures(entry, content);
      default -> throw new IllegalArgumentException(table.name());
    };
  }

  /**
   * The steps of a meeting. Records that the site does not have are never named.
   *
   * @param chains names the steps of other meetings; null for a meeting without any in chains
   */
  List<List<Object>> steps(MeetingSummary entry, SummaryContent content, StepChains chains) {
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < content.steps().size(); i++) {
      Step step = content.steps().get(i);
      Link link = new Link(entry, i);
      Task task = link.task();
      Link earlier = chains == null ? null : chains.before(link);
      List<Link> later = chains == null ? List.of() : chains.after(link);
      rows.add(
          row(
              entry,
              step.id(),
              step.action().text(),
              lang(step.action(), entry),
              task.owners().stream().map(SummaryText::text).toList(),
              step.due(),
              Days.text(task.dueDay()),
              step.status(),
              state(task, step, !later.isEmpty()),
              earlier == null ? "" : earlier.entry().id(),
              earlier == null ? "" : step(earlier).id(),
              later.stream().map(l -> l.entry().id()).toList(),
              later.stream().map(l -> step(l).id()).toList(),
              later.stream().map(l -> page(l.entry(), step(l).anchor())).toList(),
              page(entry, step.anchor())));
    }
    return rows;
  }

  /** What a step counts as: one that another continues is no longer to be done. */
  private static String state(Task task, Step step, boolean takenUp) {
    if (!task.open()) {
      return step.status().isEmpty() ? "done" : step.status();
    }
    return takenUp ? "taken-up" : "open";
  }

  private Step step(Link link) {
    return contents.content(link.entry()).steps().get(link.rank());
  }

  private static String joined(List<String> values) {
    return values.stream().allMatch(String::isEmpty) ? "" : String.join(BETWEEN, values);
  }

  List<List<Object>> quotes(MeetingSummary entry, SummaryContent content) {
    List<List<Object>> rows = new ArrayList<>();
    for (Said said : content.quotes()) {
      List<Person> speakers = said.speakers().stream().map(entry.people()::get).toList();
      rows.add(
          row(
              entry,
              speakers.stream().map(speaker -> speaker.name().text()).toList(),
              speakers.stream().map(Person::id).toList(),
              said.attribution(),
              String.join("\n", said.paragraphs()),
              said.lang().isEmpty() ? entry.language() : said.lang(),
              said.isReported(),
              remarks(said),
              page(entry, said.anchor())));
    }
    return rows;
  }

  private static List<String> remarks(Said said) {
    List<String> remarks = new ArrayList<>();
    if (!said.translation().isEmpty()) {
      remarks.add(said.translation());
    }
    remarks.addAll(said.remarks());
    return remarks;
  }

  List<List<Object>> decisions(MeetingSummary entry, SummaryContent content) {
    List<List<Object>> rows = new ArrayList<>();
    for (Decided decided : content.decisions()) {
      rows.add(
          row(
              entry,
              decided.text().text(),
              lang(decided.text(), entry),
              decided.status(),
              page(entry, decided.anchor())));
    }
    return rows;
  }

  private List<List<Object>> figures(MeetingSummary entry, SummaryContent content) {
    List<List<Object>> rows = new ArrayList<>();
    for (Value figure : content.figures()) {
      rows.add(
          row(
              entry,
              figure.label().text(),
              figure.value().text(),
              figure.number(),
              figure.unit(),
              page(entry, figure.anchor())));
    }
    return rows;
  }

  private static List<Object> row(MeetingSummary entry, Object... cells) {
    List<Object> row = new ArrayList<>(cells.length + 4);
    row.addAll(
        List.of(entry.id(), Days.text(entry.firstDay()), entry.date(), entry.title().text()));
    row.addAll(List.of(cells));
    return row;
  }

  private String page(MeetingSummary entry, String anchor) {
    return addresses.to("../", entry.path(), anchor);
  }

  private static String lang(SummaryText words, MeetingSummary entry) {
    return words.lang().isEmpty() ? entry.language() : words.lang();
  }
}
