package readout.meeting.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One date of EDTF: a day, month, season, quarter or year, exact or not.
 *
 * @param year four digits of which some may be {@code X}, or a year with a sign or {@code Y}
 * @param month 1 to 12, 21 to 24 for a season, 33 to 36 for a quarter, 0 for none, -1 for {@code
 *     XX}
 * @param day 1 to 31, 0 for none, -1 for {@code XX}
 * @param uncertain whether it is marked {@code ?} or {@code %}
 * @param approximate whether it is marked {@code ~} or {@code %}
 */
public record EdtfPoint(String year, int month, int day, boolean uncertain, boolean approximate) {
  static final int FIRST_QUARTER = 33;

  private static final int FIRST_SEASON = 21;
  private static final int SUMMER = 22;
  private static final int WINTER = 24;
  private static final int LAST_QUARTER = 36;
  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int UNSPECIFIED = -1;

  /** Whether no digit of the year is known. */
  public boolean isUnnamedYear() {
    return year.equals("XXXX");
  }

  /** Whether the year is known to the digit. */
  public boolean isExactYear() {
    return year.indexOf('X') < 0;
  }

  /** Whether it is a season rather than a month. */
  public boolean isSeason() {
    return isSeason(month);
  }

  static boolean isSeason(int month) {
    return month >= FIRST_SEASON && month <= WINTER;
  }

  /** Whether it is a quarter of a year rather than a month. */
  public boolean isQuarter() {
    return isQuarter(month);
  }

  static boolean isQuarter(int month) {
    return month >= FIRST_QUARTER && month <= LAST_QUARTER;
  }

  /** The number of the season, from 1 for spring, or of the quarter; 0 when it is neither. */
  public int numberInYear() {
    if (isSeason()) {
      return month - FIRST_SEASON + 1;
    }
    return isQuarter() ? month - FIRST_QUARTER + 1 : 0;
  }

  /**
   * The year as astronomers count, in which 0 is 1 BC; of a vague one the first that it can mean.
   * The year must be named.
   */
  public int firstYear() {
    return yearWith('0');
  }

  /** Whether the month is written {@code XX}. */
  public boolean isMonthUnspecified() {
    return month == UNSPECIFIED;
  }

  /** Whether the day is written {@code XX}. */
  public boolean isDayUnspecified() {
    return day == UNSPECIFIED;
  }

  /** Whether it is a known day, month or year without any mark. */
  public boolean isExact() {
    boolean group = isSeason() || isQuarter();
    return isExactYear() && !group && month >= 0 && day >= 0 && !uncertain && !approximate;
  }

  /**
   * The first day it can mean, or null when the year is not named. A season may be anywhere in its
   * year: which months it has depends on the hemisphere.
   */
  public LocalDate earliest() {
    if (isUnnamedYear()) {
      return null;
    }
    int y = yearWith('0');
    if (isSeason()) {
      return LocalDate.of(y, 1, 1);
    }
    if (isQuarter()) {
      return LocalDate.of(y, (numberInYear() - 1) * MONTHS_OF_A_QUARTER + 1, 1);
    }
    return LocalDate.of(y, month > 0 ? month : 1, day > 0 ? day : 1);
  }

  /**
   * The last day it can mean, or null when the year is not named. A summer of the south and a
   * winter of the north end in March of the next year.
   */
  public LocalDate latest() {
    if (isUnnamedYear()) {
      return null;
    }
    int y = yearWith('9');
    if (isSeason()) {
      boolean overNewYear = month == SUMMER || month == WINTER;
      return overNewYear ? LocalDate.of(y + 1, 3, 31) : LocalDate.of(y, 12, 31);
    }
    int last = isQuarter() ? numberInYear() * MONTHS_OF_A_QUARTER : month > 0 ? month : 12;
    LocalDate first = LocalDate.of(y, last, 1);
    int days = first.lengthOfMonth();
    return first.withDayOfMonth(day > 0 ? Math.min(day, days) : days);
  }

  /**
   * The first day on which it may be, or null when the year is not named. What is marked {@code ?}
   * or {@code ~} may be off by as much as it is long: {@code 2019~} is 2018 to 2020.
   */
  public LocalDate earliestPossible() {
    LocalDate first = earliest();
    return first == null ? null : first.minusDays(doubtfulDays());
  }

  /** The last day on which it may be, as {@link #earliestPossible} has the first. */
  public LocalDate latestPossible() {
    LocalDate last = latest();
    return last == null ? null : last.plusDays(doubtfulDays());
  }

  /** By how many days it may be off. */
  private long doubtfulDays() {
    return uncertain || approximate ? ChronoUnit.DAYS.between(earliest(), latest()) + 1 : 0;
  }

  private int yearWith(char digit) {
    String digits = year.charAt(0) == 'Y' ? year.substring(1) : year;
    return Integer.parseInt(digits.replace('X', digit));
  }
}
