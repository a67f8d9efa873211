package readout.archive;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.TimeZone;

/** Time zones as calendars write them: each change of the clocks in the time that matters. */
final class Zones {
  private Zones() {}

  /** The zone that has no changes. */
  static TimezoneAssignment utc() {
    return of(ZoneOffset.UTC, "Etc/UTC", LocalDate.EPOCH, LocalDate.EPOCH);
  }

  /**
   * A zone.
   *
   * @param name what it is called in the calendar
   * @param from the first day it must hold for
   * @param to the last day it must hold for
   */
  static TimezoneAssignment of(ZoneId zone, String name, LocalDate from, LocalDate to) {
    VTimezone component = new VTimezone(name);
    ZoneRules rules = zone.getRules();
    Instant end = to.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant start = from.minusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
    ZoneOffsetTransition change = rules.previousTransition(start);
    if (change == null) {
      ZoneOffset offset = rules.getOffset(start);
      add(component, false, LocalDate.EPOCH.atStartOfDay(), offset, offset);
      change = rules.nextTransition(start);
    }
    while (change != null && change.getInstant().isBefore(end)) {
      add(
          component,
          rules.isDaylightSavings(change.getInstant()),
          change.getDateTimeBefore(),
          change.getOffsetBefore(),
          change.getOffsetAfter());
      change = rules.nextTransition(change.getInstant());
    }
    return new TimezoneAssignment(TimeZone.getTimeZone(zone), component);
  }

  private static void add(
      VTimezone zone, boolean summer, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
    if (summer) {
      DaylightSavingsTime time = new DaylightSavingsTime();
      fill(time, start, before, after);
      zone.addDaylightSavingsTime(time);
    } else {
      StandardTime time = new StandardTime();
      fill(time, start, before, after);
      zone.addStandardTime(time);
    }
  }

  private static void fill(
      Observance observance, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
    observance.setDateStart(
        new DateTimeComponents(
            start.getYear(),
            start.getMonthValue(),
            start.getDayOfMonth(),
            start.getHour(),
            start.getMinute(),
            start.getSecond(),
            false));
    observance.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L));
    observance.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L));
  }
}
