package readout.site.export;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.stream.IntStream;

/** The day on which the clocks of a zone change each year, as calendars write it (RFC 5545). */
final class YearlyChange {
  private static final int DAYS_OF_A_WEEK = 7;

  /** Where the day is another by the clocks of the zone than by the rule, it always is. */
  private static final int ANY_YEAR = 2026;

  private YearlyChange() {}

  /**
   * The rule of a change, by the clocks before it. Where its days lie in two months, they are
   * counted from the end of the year; null when that is not the same in leap years.
   */
  static Recurrence of(ZoneOffsetTransitionRule rule) {
    Recurrence.Builder yearly = new Recurrence.Builder(Frequency.YEARLY);
    yearly.byMonth(rule.getMonth().getValue());
    int shift = shift(rule);
    int day = rule.getDayOfMonthIndicator();
    if (rule.getDayOfWeek() == null) {
      return isInMonth(day + shift, day + shift, rule.getMonth())
          ? yearly.byMonthDay(day + shift).build()
          : fromEndOfYear(rule.getMonth(), day + shift, day + shift, null);
    }
    DayOfWeek weekday =
        DayOfWeek.valueOfAbbr(rule.getDayOfWeek().plus(shift).name().substring(0, 2));
    if (day == -1 && shift == 0) {
      return yearly.byDay(-1, weekday).build();
    }
    boolean fromEnd = day < 0;
    if (fromEnd && rule.getMonth() == Month.FEBRUARY) {
      return null;
    }
    int last = fromEnd ? rule.getMonth().maxLength() + 1 + day : day + DAYS_OF_A_WEEK - 1;
    int from = last - DAYS_OF_A_WEEK + 1 + shift;
    if (!isInMonth(from, last + shift, rule.getMonth())) {
      return fromEndOfYear(rule.getMonth(), from, last + shift, weekday);
    }
    if (last + shift == rule.getMonth().maxLength()) {
      return yearly.byDay(-1, weekday).build();
    }
    if (from % DAYS_OF_A_WEEK == 1) {
      return yearly.byDay(from / DAYS_OF_A_WEEK + 1, weekday).build();
    }
    Integer[] days = IntStream.rangeClosed(from, last + shift).boxed().toArray(Integer[]::new);
    return yearly.byDay(weekday).byMonthDay(days).build();
  }

  /**
   * @param from the first day on which the change may be, by days of the month
   * @param to the last such day, perhaps in the next month
   * @param weekday or null
   */
  private static Recurrence fromEndOfYear(Month month, int from, int to, DayOfWeek weekday) {
    LocalDate first = LocalDate.of(ANY_YEAR, month, 1).plusDays(from - 1L);
    LocalDate last = first.plusDays((long) to - from);
    if (first.getMonthValue() <= Month.FEBRUARY.getValue() || last.getYear() != first.getYear()) {
      return null;
    }
    Recurrence.Builder yearly = new Recurrence.Builder(Frequency.YEARLY);
    int afterLast = first.lengthOfYear() + 1;
    Integer[] days =
        IntStream.rangeClosed(first.getDayOfYear(), last.getDayOfYear())
            .mapToObj(day -> day - afterLast)
            .toArray(Integer[]::new);
    yearly.byYearDay(days);
    return weekday == null ? yearly.build() : yearly.byDay(weekday).build();
  }

  private static boolean isInMonth(int from, int to, Month month) {
    return from >= 1 && to <= month.minLength();
  }

  /** How many days the change is later by the clocks of the zone than its rule says. */
  private static int shift(ZoneOffsetTransitionRule rule) {
    LocalDate local = rule.createTransition(ANY_YEAR).getDateTimeBefore().toLocalDate();
    return (int) ChronoUnit.DAYS.between(day(rule), local);
  }

  private static LocalDate day(ZoneOffsetTransitionRule rule) {
    int day = rule.getDayOfMonthIndicator();
    LocalDate first = LocalDate.of(ANY_YEAR, rule.getMonth(), 1);
    LocalDate at = day < 0 ? first.plusMonths(1).plusDays(day) : first.plusDays(day - 1L);
    while (rule.getDayOfWeek() != null && at.getDayOfWeek() != rule.getDayOfWeek()) {
      at = day < 0 ? at.minusDays(1) : at.plusDays(1);
    }
    return at;
  }
}
