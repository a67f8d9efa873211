package readout.site.export;

import biweekly.component.VTodo;
import biweekly.property.DateDue;
import biweekly.property.Description;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.property.Uid;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.language.Language;
import readout.language.Phrase;
import readout.meeting.EdtfDate;
import readout.site.model.Addresses;
import readout.site.model.Contents;
import readout.site.model.Days;
import readout.site.model.MeetingSummary;
import readout.site.model.MeetingSummary.Task;
import readout.site.model.SiteRequest;
import readout.site.model.StepChains;
import readout.site.model.SummaryContent;
import readout.site.model.SummaryContent.Step;
import readout.site.model.Table;

/** The next steps that are still to be done as a calendar. */
final class StepCalendar {
  private static final String FIRST = "BEGIN:VTODO";
  private static final String END = "END:VCALENDAR";

  private final SiteRequest site;
  private final Addresses addresses;

  StepCalendar(SiteRequest site) {
    this.site = site;
    this.addresses = new Addresses(site);
  }

  private CalendarFile file() {
    return new CalendarFile(site, site.title() + " – " + site.language().label("label.next-steps"));
  }

  /** Writes the calendar of some meetings: its head, what each of them gives, its end. */
  void to(OutputStream out, List<MeetingSummary> entries, Contents contents, StepChains chains)
      throws IOException {
    boolean any = entries.stream().anyMatch(e -> chains.open(e) > 0);
    CalendarFile file = file();
    String whole = any ? file.head() : file.text();
    int end = whole.lastIndexOf(END);
    out.write(whole.substring(0, end).getBytes(StandardCharsets.UTF_8));
    for (MeetingSummary entry : entries) {
      if (chains.touch(entry)) {
        String todos = todos(entry, contents.content(entry), chains);
        out.write(todos.getBytes(StandardCharsets.UTF_8));
      } else {
        contents.rows(entry, Table.TODOS, out);
      }
    }
    out.write(whole.substring(end).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The steps of a meeting that are still to be done, as they are in the calendar.
   *
   * @param chains tells which of them others continue; null for a meeting without any in chains
   */
  String todos(MeetingSummary entry, SummaryContent content, StepChains chains) {
    int open = chains == null ? entry.openSteps() : chains.open(entry);
    if (open == 0) {
      return "";
    }
    CalendarFile file = file();
    Instant changed = entry.feedDates().changedAt();
    Map<String, Integer> keys = new HashMap<>();
    for (int i = 0; i < content.steps().size(); i++) {
      String key = key(entry, content.steps().get(i), keys);
      boolean isOpen = chains == null || chains.isOpen(new StepChains.Link(entry, i));
      if (isOpen && entry.tasks().get(i).open()) {
        VTodo todo = todo(file, entry, i, content.steps().get(i), key);
        CalendarFile.stamp(todo, changed, content.corrections().size());
        file.content().addTodo(todo);
      }
    }
    String whole = file.text();
    return whole.substring(whole.indexOf(FIRST), whole.lastIndexOf(END));
  }

  /** What tells a step from all others: its anchor, the same in all languages of the site. */
  private static String key(MeetingSummary entry, Step step, Map<String, Integer> keys) {
    String key = String.join("\n", "step", entry.id(), step.key());
    int number = keys.merge(key, 1, Integer::sum);
    return number == 1 ? key : key + "\n" + number;
  }

  private VTodo todo(CalendarFile file, MeetingSummary entry, int rank, Step step, String key) {
    Task task = entry.tasks().get(rank);
    VTodo todo = new VTodo();
    todo.setUid(new Uid(site.id().uid(key)));
    todo.setSummary(file.in(new Summary(step.action().text()), step.action(), entry));
    String description = description(task, step);
    if (!description.isEmpty()) {
      todo.setDescription(new Description(description));
    }
    if (task.exact() && Days.isUsual(task.dueDay())) {
      todo.setDateDue(new DateDue(CalendarFile.day(task.dueDay())));
    }
    if (!step.status().isEmpty()) {
      todo.setStatus(step.status().equals("in-progress") ? inProcess() : Status.needsAction());
    }
    if (addresses.areWhole()) {
      todo.setUrl(addresses.to("", entry.path(), step.anchor()));
    }
    return todo;
  }

  /** Who does it, and when, if that is not the day that the calendar shows. */
  private String description(Task task, Step step) {
    Language language = site.language();
    List<Phrase> parts = new ArrayList<>();
    if (!task.owners().isEmpty()) {
      parts.add(language.list(task.owners().stream().map(w -> Phrase.of(w.text())).toList()));
    }
    boolean exact =
        EdtfDate.parse(Days.text(task.dueDay())).map(language::date).orElse("").equals(step.due());
    if (!exact) {
      parts.add(language.phrase("step.due", Map.of("date", Phrase.of(step.due()))));
    }
    return Phrase.join(parts, language.label("separator")).text();
  }

  /** The word of RFC 5545, which the library has wrong. */
  private static Status inProcess() {
    return new Status("IN-PROCESS");
  }
}
