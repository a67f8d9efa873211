package readout.site.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import readout.site.model.Addresses;
import readout.site.model.Contents;
import readout.site.model.Days;
import readout.site.model.MeetingSummary;
import readout.site.model.MeetingSummary.Task;
import readout.site.model.SiteRequest;
import readout.site.model.StepChains;
import readout.site.model.StepChains.Link;
import readout.site.model.SummaryContent;
import readout.site.model.SummaryContent.Decided;
import readout.site.model.SummaryContent.Said;
import readout.site.model.SummaryContent.Step;
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

  /** The first line of a table: the columns of a meeting, then those of what it holds. */
  static String header(Table table) {
    String columns =
        switch (table) {
          case QUOTES -> "speakers attribution text lang reported remarks page";
          case STEPS ->
              "step_id action action_lang owners due due_day status state follows_meeting"
                  + " follows_step taken_up_by_meeting taken_up_by_step taken_up_by_page page";
          case DECISIONS -> "text lang status page";
          default -> throw new IllegalArgumentException(table.name());
        };
    return Csv.header(("meeting_id first_day meeting_date meeting_title " + columns).split(" "));
  }

  /**
   * The steps of a meeting. Records that the site does not have are never named.
   *
   * @param chains names the steps of other meetings; null for a meeting without any in chains
   */
  String steps(MeetingSummary entry, SummaryContent content, StepChains chains) {
    List<List<String>> rows = new ArrayList<>();
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
              String.join(BETWEEN, task.owners().stream().map(SummaryText::text).toList()),
              step.due(),
              Days.text(task.dueDay()),
              step.status(),
              state(task, step, !later.isEmpty()),
              earlier == null ? "" : earlier.entry().id(),
              earlier == null ? "" : step(earlier).id(),
              joined(later, l -> l.entry().id()),
              joined(later, l -> step(l).id()),
              joined(later, l -> page(l.entry(), step(l).anchor())),
              page(entry, step.anchor())));
    }
    return Csv.rows(rows);
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

  private static String joined(List<Link> links, Function<Link, String> cell) {
    List<String> cells = links.stream().map(cell).toList();
    return cells.stream().allMatch(String::isEmpty) ? "" : String.join(BETWEEN, cells);
  }

  String quotes(MeetingSummary entry, SummaryContent content) {
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

  String decisions(MeetingSummary entry, SummaryContent content) {
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

  private static List<String> row(MeetingSummary entry, String... cells) {
    List<String> row = new ArrayList<>(cells.length + 4);
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
