package readout.meeting.date;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads stretches of time the way people write them: 13–14 May 2026, since May 2026, the 2020s. */
final class DateSpans {
  private static final String DASH = " ?(?:[-–—/&]|to|and|until) ?";
  private static final Pattern DAYS_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?" + DASH + "(\\d{1,2}(?:st|nd|rd|th)?[. ].*)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(\\p{L}+\\.?) (\\d{1,2})(?:st|nd|rd|th)?"
              + DASH
              + "(\\d{1,2}(?:st|nd|rd|th)?),? (\\d{4})");
  private static final Pattern TWO_MONTHS =
      Pattern.compile("((?:\\d{1,2} )?\\p{L}+)" + DASH + "((?:\\d{1,2} )?\\p{L}+ (\\d{4}))");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})" + DASH + "(\\d{4}|\\d{2})");
  private static final Pattern DECADE = Pattern.compile("(?:the )?(\\d{3})0['’]?s");
  private static final Pattern CENTURY =
      Pattern.compile("(?:the )?(\\d{1,2})(?:st|nd|rd|th) century");
  private static final Pattern HALF =
      Pattern.compile("(?:h([12])|(first|second) half(?: of)?)[ /]?(\\d{4})");
  private static final Pattern FROM =
      Pattern.compile(
          "(?:since|from|starting(?: from)?|as of) (.*)|(.*?) ?(?:\\.\\.|onwards?|–|-)");
  private static final Pattern UNTIL =
      Pattern.compile("(?:until|till|up to|no later than|by|\\.\\.) ?(.*)");

  private DateSpans() {}

  /** The stretch as EDTF; empty when the text is not one, or not plain. */
  static String of(String text) {
    String small = text.strip().toLowerCase(Locale.ROOT);
    String date = figures(small);
    if (date.isEmpty()) {
      date = days(small);
    }
    if (date.isEmpty()) {
      Matcher from = FROM.matcher(small);
      boolean opens = from.matches();
      String start =
          !opens ? "" : DateMistake.meant(from.group(1) == null ? from.group(2) : from.group(1));
      date = start.isEmpty() ? "" : start + "/..";
    }
    if (date.isEmpty()) {
      Matcher until = UNTIL.matcher(small);
      String end = until.matches() ? DateMistake.meant(until.group(1)) : "";
      date = end.isEmpty() ? "" : "../" + end;
    }
    return EdtfDate.parse(date).isPresent() ? date : "";
  }

  private static String figures(String text) {
    Matcher matcher = DECADE.matcher(text);
    if (matcher.matches()) {
      return matcher.group(1) + "X";
    }
    matcher = CENTURY.matcher(text);
    if (matcher.matches()) {
      int century = Integer.parseInt(matcher.group(1)) - 1;
      return (century < 10 ? "0" : "") + century + "XX";
    }
    matcher = HALF.matcher(text);
    if (matcher.matches()) {
      boolean first = "1".equals(matcher.group(1)) || "first".equals(matcher.group(2));
      String year = matcher.group(3);
      return first ? year + "-01/" + year + "-06" : year + "-07/" + year + "-12";
    }
    matcher = YEARS.matcher(text);
    if (matcher.matches()) {
      String end = matcher.group(2);
      String year = end.length() == 2 ? matcher.group(1).substring(0, 2) + end : end;
      boolean next = Integer.parseInt(year) == Integer.parseInt(matcher.group(1)) + 1;
      return next || end.length() == 4 ? matcher.group(1) + "/" + year : "";
    }
    return "";
  }

  private static String days(String text) {
    Matcher matcher = DAYS_FIRST.matcher(text);
    if (matcher.matches()) {
      String end = DateGuess.of(matcher.group(2));
      return DateGuess.isDay(end)
          ? end.substring(0, 8) + DateGuess.twoDigits(matcher.group(1)) + "/" + end
          : "";
    }
    matcher = MONTH_FIRST.matcher(text);
    if (matcher.matches()) {
      String rest = " " + matcher.group(1) + " " + matcher.group(4);
      String start = DateGuess.of(matcher.group(2) + rest);
      String end = DateGuess.of(matcher.group(3) + rest);
      return DateGuess.isDay(start) && DateGuess.isDay(end) ? start + "/" + end : "";
    }
    matcher = TWO_MONTHS.matcher(text);
    if (matcher.matches()) {
      String start = DateGuess.of(matcher.group(1) + " " + matcher.group(3));
      String end = DateGuess.of(matcher.group(2));
      return start.isEmpty() || end.isEmpty() ? "" : start + "/" + end;
    }
    return "";
  }
}
