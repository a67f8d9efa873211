package readout.meeting.date;

import java.time.YearMonth;

/** Says what is wrong with a text that should be a date, and how it is probably written. */
public final class DateMistake {
  private static final String[] BETWEEN = {" - ", " – ", "–", "..", " to ", " / ", "/"};

  /** EDTF's level 2 numbers the parts of a year, from spring to the second half. */
  private static final int FIRST_GROUP = 21;

  private static final int LAST_GROUP = 41;

  /** A longer text is not a date in another form, and would take the readers of forms long. */
  private static final int LONGEST = 100;

  private DateMistake() {}

  /**
   * Why a text is not a date, as a short clause such as "2026-02 has 28 days", in English; empty
   * when it is one.
   */
  public static String reason(String text) {
    if (EdtfDate.parse(text).isPresent()) {
      return "";
    }
    if (text.isBlank()) {
      return "it is empty";
    }
    if (!withoutTime(text).isEmpty()) {
      return "a date has no time of day";
    }
    if (text.equals("../..") || text.equals("/") || text.equals("/..") || text.equals("../")) {
      return "an interval has a start or an end";
    }
    if (isBackwards(text)) {
      return "it ends before it starts";
    }
    String calendar = calendar(text);
    if (!calendar.isEmpty()) {
      return calendar;
    }
    return text.length() <= LONGEST && EdtfLevelTwo.is(text)
        ? "this form is EDTF level 2, and only levels 0 and 1 are read"
        : DateAdvice.reason(text);
  }

  /**
   * What to do about a text for which there is no {@link #suggestion}, in English; empty when that
   * is to choose one of the forms of a date.
   */
  public static String advice(String text) {
    return text.length() > LONGEST ? "" : DateAdvice.advice(text);
  }

  /**
   * The date that was probably meant, as EDTF: {@code 2026-05-13} for {@code 13.05.2026}, {@code 13
   * May 2026} or {@code 2026/5/13}. It is never more exact than the text, nor surer of itself.
   * Empty when the text allows more than one reading or none, or is a date.
   */
  public static String suggestion(String text) {
    if (text.length() > LONGEST || EdtfDate.parse(text).isPresent()) {
      return "";
    }
    if (isBackwards(text)) {
      int slash = text.indexOf('/');
      return text.substring(slash + 1) + "/" + text.substring(0, slash);
    }
    for (String date :
        new String[] {
          withoutTime(text), EdtfLevelTwo.atLevelOne(text), DateGuess.of(text), DateSpans.of(text)
        }) {
      if (!date.isEmpty()) {
        return date;
      }
    }
    return interval(text);
  }

  /** Two dates with something between them. */
  private static String interval(String text) {
    for (String between : BETWEEN) {
      int at = text.indexOf(between);
      if (at > 0 && text.indexOf(between, at + between.length()) < 0) {
        String start = meant(text.substring(0, at).strip());
        String end = meant(text.substring(at + between.length()).strip());
        String interval = start + "/" + end;
        if (start.startsWith("XXXX") == end.startsWith("XXXX")
            && !start.isEmpty()
            && !end.isEmpty()
            && EdtfDate.parse(interval).isPresent()) {
          return interval;
        }
      }
    }
    return "";
  }

  /** A date, or the one that was meant; empty for none. */
  static String meant(String text) {
    return isDate(text) ? text : DateGuess.of(text);
  }

  /** The day before a time such as {@code T10:00:00Z}; empty when there is none. */
  private static String withoutTime(String text) {
    int day = "2026-05-13".length();
    boolean timed =
        text.length() > day + 2
            && (text.charAt(day) == 'T' || text.charAt(day) == ' ')
            && text.indexOf(':') > day;
    return timed && isDate(text.substring(0, day)) ? text.substring(0, day) : "";
  }

  private static boolean isBackwards(String text) {
    int slash = text.indexOf('/');
    return slash > 0 && isDate(text.substring(0, slash)) && isDate(text.substring(slash + 1));
  }

  private static boolean isDate(String text) {
    return text.indexOf('/') < 0 && EdtfDate.parse(text).isPresent();
  }

  /** What the calendar has against a text of digits and hyphens such as {@code 2026-02-30}. */
  private static String calendar(String text) {
    String[] parts = text.split("-", -1);
    if (parts.length < 2 || parts.length > 3 || !isNumber(parts[0], 4) || !isNumber(parts[1], 2)) {
      return "";
    }
    int month = Integer.parseInt(parts[1]);
    if (month < 1 || month > 12) {
      if (EdtfPoint.isSeason(month) || EdtfPoint.isQuarter(month)) {
        return EdtfPoint.isSeason(month) ? "a season has no days" : "a quarter has no days";
      }
      boolean group = month >= FIRST_GROUP && month <= LAST_GROUP;
      return group
          ? "of the parts of a year, only seasons (21 to 24) and quarters (33 to 36) are read"
          : "there is no month " + parts[1];
    }
    if (parts.length < 3 || !isNumber(parts[2], 2)) {
      return "";
    }
    int days = YearMonth.of(Integer.parseInt(parts[0]), month).lengthOfMonth();
    return parts[0] + "-" + parts[1] + " has " + days + " days";
  }

  private static boolean isNumber(String text, int length) {
    return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
