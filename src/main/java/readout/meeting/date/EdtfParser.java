package readout.meeting.date;

import java.time.LocalDate;
import java.util.Optional;

/** Reads one date of EDTF; intervals are {@link EdtfDate}'s. */
final class EdtfParser {
  private static final int YEAR_DIGITS = 4;
  private static final int MAX_YEAR_DIGITS = 9;
  private static final int QUARTERS = 4;

  private EdtfParser() {}

  /** The date that a text writes, or empty when it writes none. */
  static Optional<EdtfPoint> point(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    char mark = text.charAt(text.length() - 1);
    boolean marked = mark == '?' || mark == '~' || mark == '%';
    String date = marked ? text.substring(0, text.length() - 1) : text;
    boolean uncertain = mark == '?' || mark == '%';
    boolean approximate = mark == '~' || mark == '%';
    if (date.startsWith("Y")) {
      return longYear(date, marked && uncertain, marked && approximate);
    }
    boolean negative = date.startsWith("-");
    String[] parts = (negative ? date.substring(1) : date).split("-", -1);
    if (parts.length > 3 || !isYear(parts[0]) || negative && !isNegativeYear(parts[0])) {
      return Optional.empty();
    }
    String year = negative ? "-" + parts[0] : parts[0];
    Integer month = parts.length > 1 ? partOfYear(parts[1]) : Integer.valueOf(0);
    Integer day = parts.length > 2 ? number(parts[2]) : Integer.valueOf(0);
    if (month == null || day == null || !exists(year, parts, month, day)) {
      return Optional.empty();
    }
    return Optional.of(new EdtfPoint(year, month, day, marked && uncertain, marked && approximate));
  }

  /** Years of more than four digits: {@code Y170000002}. */
  private static Optional<EdtfPoint> longYear(String date, boolean uncertain, boolean approximate) {
    String digits = date.startsWith("Y-") ? date.substring(2) : date.substring(1);
    boolean fits = digits.length() > YEAR_DIGITS && digits.length() <= MAX_YEAR_DIGITS;
    return fits && isNumber(digits) && digits.charAt(0) != '0'
        ? Optional.of(new EdtfPoint(date, 0, 0, uncertain, approximate))
        : Optional.empty();
  }

  /** Four digits of which the last ones may be X, or all of them. */
  private static boolean isYear(String text) {
    if (text.length() != YEAR_DIGITS) {
      return false;
    }
    int known = 0;
    while (known < YEAR_DIGITS && isDigit(text.charAt(known))) {
      known++;
    }
    for (int i = known; i < YEAR_DIGITS; i++) {
      if (text.charAt(i) != 'X') {
        return false;
      }
    }
    return known == 0 || known >= 2;
  }

  /** There is no year minus zero, and no vague year before it. */
  private static boolean isNegativeYear(String digits) {
    return digits.indexOf('X') < 0 && !digits.equals("0000");
  }

  /** A month, season or quarter, of which the last may be written {@code Q3}. */
  private static Integer partOfYear(String text) {
    boolean quarter = text.length() == 2 && text.charAt(0) == 'Q';
    if (!quarter) {
      return number(text);
    }
    int number = text.charAt(1) - '0';
    return number >= 1 && number <= QUARTERS ? EdtfPoint.FIRST_QUARTER + number - 1 : null;
  }

  /** Two digits, -1 for XX, null for anything else. */
  private static Integer number(String text) {
    if (text.equals("XX")) {
      return -1;
    }
    return text.length() == 2 && isNumber(text) ? Integer.valueOf(text) : null;
  }

  private static boolean exists(String year, String[] parts, int month, int day) {
    boolean group = EdtfPoint.isSeason(month) || EdtfPoint.isQuarter(month);
    boolean monthExists = parts.length == 1 || month == -1 || month >= 1 && month <= 12 || group;
    boolean vagueYear = year.indexOf('X') >= 0;
    if (!monthExists) {
      return false;
    }
    if (vagueYear && parts.length > 1 && (month == -1 || !year.equals("XXXX"))) {
      return false;
    }
    if (parts.length < 3) {
      return true;
    }
    if (group || month == -1) {
      return !group && day == -1;
    }
    int leapYear = 2000;
    int known = vagueYear ? leapYear : Integer.parseInt(year);
    int length = LocalDate.of(known, month, 1).lengthOfMonth();
    return day == -1 || day >= 1 && day <= length;
  }

  private static boolean isNumber(String text) {
    int i = 0;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i > 0 && i == text.length();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
