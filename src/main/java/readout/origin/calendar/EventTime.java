package readout.origin.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DurationProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * When an event begins and ends, on the clocks of its own zone.
 *
 * @param start its beginning
 * @param end its end; null when the event does not say
 * @param wholeDays whether it has no times
 * @param zone its zone
 */
record EventTime(LocalDateTime start, LocalDateTime end, boolean wholeDays, EventZone zone) {
  /** That of an event; null when it has no beginning that can be read. */
  static EventTime of(VEvent event, ICalendar calendar) {
    LocalDateTime start = local(event.getDateStart());
    if (start == null) {
      return null;
    }
    EventZone zone = EventZone.of(event.getDateStart(), calendar);
    boolean days = !event.getDateStart().getValue().hasTime();
    LocalDateTime end = local(event.getDateEnd());
    if (end != null && !days) {
      end = moved(end, EventZone.of(event.getDateEnd(), calendar), zone);
    }
    DurationProperty duration = event.getDuration();
    if (end == null && duration != null && duration.getValue() != null) {
      end = start.plus(Duration.ofMillis(duration.getValue().toMillis()));
    }
    boolean backwards = end != null && end.isBefore(start);
    return new EventTime(start, backwards ? null : end, days, zone);
  }

  /** The same at another beginning. */
  EventTime at(LocalDateTime other) {
    LocalDateTime moved = end == null ? null : other.plus(Duration.between(start, end));
    return new EventTime(other, moved, wholeDays, zone);
  }

  /** The day or the days, ISO 8601. */
  String date() {
    LocalDateTime last = end == null ? start : wholeDays ? end.minusDays(1) : end.minusNanos(1);
    boolean several = last.toLocalDate().isAfter(start.toLocalDate());
    return start.toLocalDate() + (several ? "/" + last.toLocalDate() : "");
  }

  /** The times of the clock; empty for whole days. */
  String time() {
    if (wholeDays) {
      return "";
    }
    String from = clock(start);
    return end == null || end.equals(start) ? from : from + "/" + clock(end);
  }

  private static String clock(LocalDateTime time) {
    return time.toLocalTime().withSecond(0).withNano(0).toString();
  }

  /** What a property has written, whatever zone it is in; null without it. */
  static LocalDateTime local(DateOrDateTimeProperty property) {
    return property == null ? null : local(property.getValue());
  }

  /** The same of a value. */
  static LocalDateTime local(ICalDate value) {
    if (value == null || value.getRawComponents() == null) {
      return null;
    }
    DateTimeComponents c = value.getRawComponents();
    try {
      return LocalDateTime.of(
          c.getYear(),
          c.getMonth(),
          c.getDate(),
          c.getHour(),
          c.getMinute(),
          Math.min(59, c.getSecond()));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A time of one zone on the clocks of another; the same where one of them is not known. */
  static LocalDateTime moved(LocalDateTime time, EventZone from, EventZone to) {
    ZoneId one = from.id();
    ZoneId other = to.id();
    return one == null || other == null
        ? time
        : time.atZone(one).withZoneSameInstant(other).toLocalDateTime();
  }

  /** The beginning as an instant of a calendar that knows no zones. */
  static java.util.Date plain(LocalDateTime time) {
    return java.util.Date.from(time.toInstant(ZoneOffset.UTC));
  }
}
