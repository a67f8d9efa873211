package readout.archive;

import biweekly.component.VTodo;
import biweekly.property.DateDue;
import biweekly.property.Description;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.property.Uid;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.archive.Entry.Step;
import readout.language.Phrase;

/** The next steps that are still to be done as a calendar. */
final class StepCalendar {
  private final SiteRequest site;
  private final Archive archive;
  private final Addresses addresses;
  private final CalendarFile file;
  private final Map<String, Integer> keys = new HashMap<>();

  StepCalendar(SiteRequest site, Archive archive) {
    this.site = site;
    this.archive = archive;
    this.addresses = new Addresses(site);
    this.file =
        new CalendarFile(site, site.title() + " – " + site.language().label("label.next-steps"));
  }

  String text() {
    for (Steps.Of of : new Steps(archive).all()) {
      String key = key(of.entry(), of.step());
      if (of.step().open()) {
        file.content().addTodo(todo(of.entry(), of.step(), key));
      }
    }
    return file.text();
  }

  /** What tells a step from all others; one without an id goes by its words. */
  private String key(Entry entry, Step step) {
    String own = step.id().isEmpty() ? "action " + step.action().text() : "id " + step.id();
    String key = String.join("\n", "step", entry.id(), own);
    int number = keys.merge(key, 1, Integer::sum);
    return number == 1 ? key : key + "\n" + number;
  }

  private VTodo todo(Entry entry, Step step, String key) {
    VTodo todo = new VTodo();
    todo.setUid(new Uid(Addresses.uuid(key)));
    todo.setDateTimeStamp(CalendarFile.stamp(entry));
    todo.setSummary(file.in(new Summary(step.action().text()), step.action(), entry));
    if (!step.owners().isEmpty()) {
      List<Phrase> owners = step.owners().stream().map(w -> Phrase.of(w.text())).toList();
      todo.setDescription(new Description(site.language().list(owners).text()));
    }
    if (CalendarFile.isDay(step.dueDay())) {
      todo.setDateDue(new DateDue(CalendarFile.day(LocalDate.parse(step.dueDay()))));
    }
    todo.setStatus(step.status().equals("in-progress") ? inProcess() : Status.needsAction());
    if (addresses.areWhole()) {
      todo.setUrl(addresses.to("", entry.path(), step.anchor()));
    }
    return todo;
  }

  /** The word of RFC 5545, which the library has wrong. */
  private static Status inProcess() {
    return new Status("IN-PROCESS");
  }
}
