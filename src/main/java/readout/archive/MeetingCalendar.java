package readout.archive;

import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Description;
import biweekly.property.Location;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.property.Uid;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.archive.Entry.Coming;

/** The meetings to come as a calendar: those that have a record and those that are announced. */
final class MeetingCalendar {
  /** A date of fewer days cannot be a month or more, so that its days are what its record says. */
  private static final int DAYS_OF_A_MONTH = 28;

  private final SiteRequest site;
  private final Archive archive;
  private final Contents contents;
  private final Addresses addresses;
  private final CalendarFile file;
  private final Map<String, TimezoneAssignment> zones = new TreeMap<>();

  MeetingCalendar(SiteRequest site, Archive archive, Contents contents) {
    this.contents = contents;
    this.site = site;
    this.archive = archive;
    this.addresses = new Addresses(site);
    this.file = new CalendarFile(site, site.title());
  }

  String text() {
    List<Entry> recorded = archive.entries().stream().filter(this::isToCome).toList();
    zones(recorded);
    Upcoming upcoming = new Upcoming(recorded);
    for (Entry entry : recorded) {
      file.content().addEvent(event(entry));
    }
    Set<String> announced = new HashSet<>();
    for (Entry entry : archive.entries()) {
      for (Coming next : entry.coming()) {
        if (isToCome(next) && !upcoming.hasRecord(entry, next) && announced.add(key(entry, next))) {
          file.content().addEvent(event(entry, next));
        }
      }
    }
    return file.text();
  }

  private boolean isToCome(Entry entry) {
    return CalendarFile.isDay(entry.firstDay())
        && CalendarFile.isDay(entry.lastDay())
        && !entry.status().equals("withdrawn")
        && entry.firstDay().compareTo(site.today().toString()) >= 0
        && LocalDate.parse(entry.firstDay())
                .until(LocalDate.parse(entry.lastDay()), ChronoUnit.DAYS)
            < DAYS_OF_A_MONTH - 1;
  }

  private boolean isToCome(Coming next) {
    return next.exact()
        && CalendarFile.isDay(next.firstDay())
        && CalendarFile.isDay(next.lastDay())
        && next.lastDay().compareTo(site.today().toString()) >= 0;
  }

  private VEvent event(Entry entry) {
    Words title = entry.title().isEmpty() ? new Words(entry.id(), "") : entry.title();
    VEvent event = event(entry, title, entry.place(), entry.id());
    String description = contents.description(entry);
    if (!description.isEmpty()) {
      event.setDescription(file.in(new Description(description), Words.NONE, entry));
    }
    List<String> subjects = Subjects.withKind(entry);
    if (!subjects.isEmpty()) {
      event.addCategories(subjects);
    }
    if (entry.status().equals("cancelled")) {
      event.setStatus(Status.cancelled());
    } else if (isOneDay(entry) && entry.datetime().isEmpty()) {
      event.setStatus(Status.tentative());
    }
    if (hasHours(entry)) {
      hours(event, entry);
    } else {
      days(event, entry.firstDay(), entry.lastDay());
    }
    return event;
  }

  private VEvent event(Entry entry, Coming next) {
    VEvent event =
        event(entry, Upcoming.title(entry, next, site.language()), next.place(), key(entry, next));
    days(event, next.firstDay(), next.lastDay());
    return event;
  }

  /** Meetings that announce the same one have one event. */
  private static String key(Entry entry, Coming next) {
    String by = entry.series().isEmpty() ? entry.id() : entry.series().text();
    return String.join("\n", "coming", by, next.firstDay(), next.title().text());
  }

  private VEvent event(Entry entry, Words title, Words place, String key) {
    VEvent event = new VEvent();
    event.setUid(new Uid(site.id().uid(key)));
    event.setDateTimeStamp(CalendarFile.stamp(entry));
    event.setSummary(file.in(new Summary(title.text()), title, entry));
    if (!place.isEmpty()) {
      event.setLocation(file.in(new Location(place.text()), place, entry));
    }
    if (addresses.areWhole()) {
      event.setUrl(addresses.to("", entry.path()));
    }
    return event;
  }

  /** Whole days; the end is the first day after them. */
  private static void days(VEvent event, String first, String last) {
    event.setDateStart(new DateStart(CalendarFile.day(LocalDate.parse(first))));
    event.setDateEnd(new DateEnd(CalendarFile.day(LocalDate.parse(last).plusDays(1))));
  }

  /** The hours of a day; an end that is before the start is on the next. */
  private void hours(VEvent event, Entry entry) {
    ZoneId zone = ZoneId.of(entry.timezone());
    LocalDate day = LocalDate.parse(entry.firstDay());
    ZonedDateTime start = day.atTime(LocalTime.parse(entry.start())).atZone(zone);
    TimezoneAssignment assignment = zones.get(entry.timezone());
    DateStart begins = new DateStart(Date.from(start.toInstant()), true);
    event.setDateStart(begins);
    file.local(begins, assignment);
    if (!entry.end().isEmpty()) {
      ZonedDateTime end = day.atTime(LocalTime.parse(entry.end())).atZone(zone);
      if (end.isBefore(start)) {
        end = day.plusDays(1).atTime(LocalTime.parse(entry.end())).atZone(zone);
      }
      if (end.isAfter(start)) {
        DateEnd ends = new DateEnd(Date.from(end.toInstant()), true);
        event.setDateEnd(ends);
        file.local(ends, assignment);
      }
    }
  }

  private static boolean isOneDay(Entry entry) {
    return entry.firstDay().equals(entry.lastDay());
  }

  private static boolean hasHours(Entry entry) {
    return isOneDay(entry) && !entry.start().isEmpty() && !entry.timezone().isEmpty();
  }

  /** The zones of meetings, each for all days on which it is needed, before all events. */
  private void zones(List<Entry> recorded) {
    Map<String, TreeSet<LocalDate>> days = new TreeMap<>();
    for (Entry entry : recorded) {
      if (hasHours(entry)) {
        days.computeIfAbsent(entry.timezone(), n -> new TreeSet<>())
            .add(LocalDate.parse(entry.firstDay()));
      }
    }
    days.forEach(
        (name, of) -> zones.put(name, Zones.of(ZoneId.of(name), name, of.first(), of.last())));
    zones.values().forEach(file::add);
  }
}
