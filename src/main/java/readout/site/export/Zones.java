package readout.site.export;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;

/**
 * Time zones as calendars write them: the rules by which the clocks change each year, where the
 * zone has any, and the single changes before these in the time that matters.
 */
final class Zones {
  private static final Duration YEAR = Duration.ofDays(366);

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
    Instant start = from.minusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant end = to.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
    List<Recurrence> yearly = yearly(rules);
    Instant regular = yearly.isEmpty() ? Instant.MAX : lastSingle(rules);
    ZoneOffsetTransition change = rules.previousTransition(start);
    if (change == null) {
      ZoneOffset offset = rules.getOffset(start);
      add(component, false, LocalDate.EPOCH.atStartOfDay(), offset, offset, null);
      change = rules.nextTransition(start);
    }
    while (change != null
        && change.getInstant().isBefore(end)
        && !change.getInstant().isAfter(regular)) {
      add(component, rules, change, null);
      change = rules.nextTransition(change.getInstant());
    }
    if (change != null && isSoon(change, end) && !change.getInstant().isAfter(regular)) {
      add(component, rules, change, null);
    }
    for (int i = 0; i < yearly.size(); i++) {
      ZoneOffsetTransitionRule rule = rules.getTransitionRules().get(i);
      add(component, rules, first(rule, start, regular), yearly.get(i));
    }
    return new TimezoneAssignment(TimeZone.getTimeZone(zone), component);
  }

  /** Whether the clocks change back within a year, so that both parts are in the calendar. */
  private static boolean isSoon(ZoneOffsetTransition change, Instant end) {
    return change.getInstant().isBefore(end.plus(YEAR));
  }

  /** The zone's rules in order; none when it has none, or one that calendars cannot say. */
  private static List<Recurrence> yearly(ZoneRules rules) {
    List<Recurrence> yearly = new ArrayList<>();
    for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
      yearly.add(YearlyChange.of(rule));
    }
    return yearly.contains(null) ? List.of() : yearly;
  }

  /** The last change that follows no rule. */
  private static Instant lastSingle(ZoneRules rules) {
    List<ZoneOffsetTransition> single = rules.getTransitions();
    return single.isEmpty() ? Instant.EPOCH : single.get(single.size() - 1).getInstant();
  }

  /** The last change by a rule before an instant, or the first one when the rule is younger. */
  private static ZoneOffsetTransition first(
      ZoneOffsetTransitionRule rule, Instant start, Instant regular) {
    int year = Math.max(yearOf(start), yearOf(regular));
    ZoneOffsetTransition change = rule.createTransition(year);
    while (change.getInstant().isAfter(start)
        && rule.createTransition(year - 1).getInstant().isAfter(regular)) {
      year--;
      change = rule.createTransition(year);
    }
    return change.getInstant().isAfter(regular) ? change : rule.createTransition(year + 1);
  }

  private static int yearOf(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).getYear();
  }

  private static void add(
      VTimezone zone, ZoneRules rules, ZoneOffsetTransition change, Recurrence yearly) {
    add(
        zone,
        rules.isDaylightSavings(change.getInstant()),
        change.getDateTimeBefore(),
        change.getOffsetBefore(),
        change.getOffsetAfter(),
        yearly);
  }

  private static void add(
      VTimezone zone,
      boolean summer,
      LocalDateTime start,
      ZoneOffset before,
      ZoneOffset after,
      Recurrence yearly) {
    if (summer) {
      DaylightSavingsTime time = new DaylightSavingsTime();
      fill(time, start, before, after, yearly);
      zone.addDaylightSavingsTime(time);
    } else {
      StandardTime time = new StandardTime();
      fill(time, start, before, after, yearly);
      zone.addStandardTime(time);
    }
  }

  private static void fill(
      Observance observance,
      LocalDateTime start,
      ZoneOffset before,
      ZoneOffset after,
      Recurrence yearly) {
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
    if (yearly != null) {
      observance.setRecurrenceRule(yearly);
    }
  }
}
