package readout.site.export;

import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateEnd;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.meeting.Hours;
import readout.meeting.MeetingTimes;
import readout.site.model.DaySpan;
import readout.site.model.MeetingSummary;
import readout.site.model.Schedule;

/**
 * When events begin and end: at their hours where these are known, in their zone, or in the time of
 * the place when the record names no zone (RFC 5545, section 3.3.5, form 1); else on whole days.
 * One of several days is one event from its first hour to its last.
 */
final class EventTimes {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  private final CalendarFile file;
  private final Map<String, TimezoneAssignment> zones = new TreeMap<>();

  /**
   * Puts the zones of meetings into the calendar, each for all days on which it is needed.
   *
   * @param meetings each on certain days
   */
  EventTimes(CalendarFile file, Collection<MeetingSummary> meetings) {
    this.file = file;
    Map<String, TreeSet<LocalDate>> days = new TreeMap<>();
    for (MeetingSummary entry : meetings) {
      Schedule when = entry.schedule();
      if (!when.start().isEmpty() && !when.timezone().isEmpty()) {
        TreeSet<LocalDate> of = days.computeIfAbsent(when.timezone(), n -> new TreeSet<>());
        of.add(when.days().first());
        of.add(when.days().last());
      }
    }
    days.forEach(
        (name, of) -> zones.put(name, Zones.of(ZoneId.of(name), name, of.first(), of.last())));
    zones.values().forEach(file::add);
  }

  /** Whole days; the end is the first day after them. */
  static void days(VEvent event, DaySpan days) {
    event.setDateStart(new DateStart(CalendarFile.day(days.first())));
    event.setDateEnd(new DateEnd(CalendarFile.day(days.last().plusDays(1))));
  }

  /** Says when a meeting is. */
  void put(VEvent event, MeetingSummary entry) {
    Schedule when = entry.schedule();
    if (when.start().isEmpty()) {
      days(event, when.days());
      return;
    }
    MeetingTimes times = times(when);
    if (when.timezone().isEmpty()) {
      event.addExperimentalProperty("DTSTART", LOCAL.format(times.start()));
      if (times.end() != null) {
        event.addExperimentalProperty("DTEND", LOCAL.format(times.end()));
      }
      return;
    }
    ZoneId zone = ZoneId.of(when.timezone());
    event.setDateStart(inZone(new DateStart(date(times.startIn(zone)), true), entry));
    OffsetDateTime end = times.endIn(zone);
    if (end != null) {
      event.setDateEnd(inZone(new DateEnd(date(end), true), entry));
    }
  }

  /** Several days whose last hour is not known are whole days. */
  private static MeetingTimes times(Schedule when) {
    DaySpan days = when.days();
    LocalTime end = when.end().isEmpty() ? null : LocalTime.parse(when.end());
    Hours hours = new Hours(LocalTime.parse(when.start()), end);
    MeetingTimes times = MeetingTimes.of(days.first(), days.last(), hours);
    return days.length() == 0 || end != null
        ? times
        : new MeetingTimes(times.start(), days.last().plusDays(1).atStartOfDay());
  }

  private static Date date(OffsetDateTime moment) {
    return Date.from(moment.toInstant());
  }

  private <T extends DateOrDateTimeProperty> T inZone(T property, MeetingSummary entry) {
    file.local(property, zones.get(entry.schedule().timezone()));
    return property;
  }
}
