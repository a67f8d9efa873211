package readout.meeting.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a text in place of a date lacks, and how to write what is known. */
final class DateAdvice {
  private static final Pattern EITHER = Pattern.compile("(\\d{1,2})([./ -])(\\d{1,2})\\2(\\d{4})");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("\\d{1,2}[./ -]\\d{1,2}[./ -]['’]?\\d{2}");
  private static final Pattern QUARTER =
      Pattern.compile("q([1-4])|(?:the )?(first|second|third|fourth|last) quarter");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?:(?:next|this|last|coming|following|early next|later this|end of next|in \\w+|\\d+|in \\d+)"
              + " (?:day|week|month|quarter|year|spring|summer|autumn|fall|winter)s?|today|tomorrow|yesterday|tonight"
              + "|(?:next |on |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)");
  private static final List<String> NO_DATE =
      List.of(
          "asap",
          "a.s.a.p.",
          "as soon as possible",
          "immediately",
          "at once",
          "urgent",
          "soon",
          "ongoing",
          "continuous",
          "tbc",
          "tbd",
          "tba",
          "to be confirmed",
          "to be decided",
          "to be determined",
          "to be announced",
          "to be agreed",
          "unknown",
          "n/a",
          "na",
          "none",
          "open",
          "pending",
          "not yet known",
          "later",
          "?",
          "??",
          "???",
          "-",
          "–",
          "n.d.",
          "no date");

  private DateAdvice() {}

  /** A short clause, never empty. */
  static String reason(String text) {
    String small = text.strip().toLowerCase(Locale.ROOT);
    if (EITHER.matcher(small).matches() && DateMistake.suggestion(text).isEmpty()) {
      return "which number is the month?";
    }
    if (SHORT_YEAR.matcher(small).matches()) {
      return "the year needs four digits";
    }
    if (QUARTER.matcher(small).matches() || !inSomeYear(text).isEmpty()) {
      return "the year is missing";
    }
    if (RELATIVE.matcher(small).matches()) {
      return "depends on the day it is read";
    }
    String day = wrongDay(text.strip());
    if (!day.isEmpty()) {
      return day;
    }
    return NO_DATE.contains(small) ? "does not name a date" : "dates look like 2026-05-13";
  }

  /** A month or day of no year as it is written with one; empty for all else. */
  private static String inSomeYear(String text) {
    String date = DateGuess.of(text).isEmpty() ? DateGuess.of(text.strip() + " 2026") : "";
    return date.length() < "2026-05".length() ? "" : date;
  }

  /** Says on which day of the week a date falls, where another one was written. */
  private static String wrongDay(String text) {
    int space = text.indexOf(' ');
    String date = space < 0 ? "" : DateGuess.of(text.substring(space + 1));
    LocalDate day = DateGuess.isDay(date) ? LocalDate.parse(date) : null;
    if (day == null || DateGuess.of(text).equals(date)) {
      return "";
    }
    String name = day.getDayOfWeek().name();
    boolean weekday =
        text.substring(0, space).matches("(?i)(mon|tue|wed|thu|fri|sat|sun)\\w*[,.]?");
    return weekday
        ? date + " is a " + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT)
        : "";
  }

  /** One line, or an empty text. */
  static String advice(String text) {
    String small = text.strip().toLowerCase(Locale.ROOT);
    if (small.matches("\\d{4}-\\d{2}-\\d{2}[t ]\\d{2}:\\d{2}.*")) {
      return "the time of the meeting is a line of its own: time: " + small.substring(11, 16);
    }
    Matcher either = EITHER.matcher(small);
    if (either.matches()) {
      String year = either.group(4);
      String dayFirst = day(year, either.group(3), either.group(1));
      String monthFirst = day(year, either.group(1), either.group(3));
      return EdtfDate.parse(dayFirst).isEmpty() || EdtfDate.parse(monthFirst).isEmpty()
          ? ""
          : "write \""
              + dayFirst
              + "\" with the day first, or \""
              + monthFirst
              + "\" with the month first";
    }
    Matcher quarter = QUARTER.matcher(small);
    if (quarter.matches()) {
      int number =
          quarter.group(1) != null
              ? Integer.parseInt(quarter.group(1))
              : List.of("first", "second", "third", "fourth", "last").indexOf(quarter.group(2)) + 1;
      return "write it with its year, such as \"2026-Q" + Math.min(number, 4) + "\"";
    }
    String dated = inSomeYear(text);
    if (!dated.isEmpty()) {
      return "write it with its year, such as \"" + dated + '"';
    }
    if (RELATIVE.matcher(small).matches()) {
      return "write the day, month or year itself, as far as it is known";
    }
    return NO_DATE.contains(small)
        ? "leave the line out where it is optional, and say \""
            + text.strip()
            + "\" in words; XXXX is a date that"
            + " is not known"
        : "";
  }

  private static String day(String year, String month, String day) {
    return year + "-" + DateGuess.twoDigits(month) + "-" + DateGuess.twoDigits(day);
  }
}
