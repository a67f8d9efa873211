package readout.site.export;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import readout.language.Language;
import readout.language.Phrase;
import readout.meeting.date.EdtfDate;
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

/**
 * The next steps that are still to be done as a calendar. There are so many of them that they are
 * written property by property, by the library that biweekly writes with: it would make a calendar
 * of its own of each meeting's.
 */
final class StepCalendar {
  private static final String COMPONENT = "VTODO";
  private static final String END = "END:VCALENDAR";

  /** An instant in UTC (RFC 5545, section 3.3.5). */
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

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
    StringWriter todos = new StringWriter();
    try (VObjectWriter out = new VObjectWriter(todos, SyntaxStyle.NEW)) {
      out.getFoldedLineWriter().setLineLength(null);
      Map<String, Integer> keys = new HashMap<>();
      for (int i = 0; i < content.steps().size(); i++) {
        String key = key(entry, content.steps().get(i), keys);
        boolean isOpen = chains == null || chains.isOpen(new StepChains.Link(entry, i));
        if (isOpen && entry.tasks().get(i).open()) {
          todo(out, entry, entry.tasks().get(i), content.steps().get(i), key);
          stamp(out, entry.feedDates().changedAt(), content.corrections().size());
          out.writeEndComponent(COMPONENT);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return CalendarFile.folded(todos.toString());
  }

  /** What tells a step from all others: its anchor, the same in all languages of the site. */
  private static String key(MeetingSummary entry, Step step, Map<String, Integer> keys) {
    String key = String.join("\n", "step", entry.id(), step.key());
    int number = keys.merge(key, 1, Integer::sum);
    return number == 1 ? key : key + "\n" + number;
  }

  /** Begins a step, and says all of it but when it changed. */
  private void todo(VObjectWriter out, MeetingSummary entry, Task task, Step step, String key)
      throws IOException {
    out.writeBeginComponent(COMPONENT);
    text(out, "UID", site.id().uid(key));
    String lang = step.action().lang().isEmpty() ? entry.language() : step.action().lang();
    VObjectParameters language = new VObjectParameters();
    if (!lang.equals(site.tag())) {
      language.put("LANGUAGE", lang);
    }
    String action = VObjectPropertyValues.escape(step.action().text());
    out.writeProperty(null, "SUMMARY", language, action);
    String description = description(task, step);
    if (!description.isEmpty()) {
      text(out, "DESCRIPTION", description);
    }
    if (task.exact() && Days.isUsual(task.dueDay())) {
      VObjectParameters day = new VObjectParameters();
      day.put("VALUE", "DATE");
      String due = DateTimeFormatter.BASIC_ISO_DATE.format(task.dueDay());
      out.writeProperty(null, "DUE", day, due);
    }
    if (!step.status().isEmpty()) {
      boolean begun = step.status().equals("in-progress");
      out.writeProperty("STATUS", begun ? "IN-PROCESS" : "NEEDS-ACTION");
    }
    if (addresses.areWhole()) {
      text(out, "URL", addresses.to("", entry.path(), step.anchor()));
    }
  }

  /** The same as {@link CalendarFile#stamp} says of components. */
  private static void stamp(VObjectWriter out, Instant changed, int sequence) throws IOException {
    out.writeProperty("DTSTAMP", INSTANT.format(changed == null ? Instant.EPOCH : changed));
    out.writeProperty("SEQUENCE", Integer.toString(sequence));
    if (changed != null) {
      out.writeProperty("LAST-MODIFIED", INSTANT.format(changed));
    }
  }

  private static void text(VObjectWriter out, String name, String text) throws IOException {
    out.writeProperty(name, VObjectPropertyValues.escape(text));
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
}
