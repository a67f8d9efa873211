package readout.decode;

import java.util.Locale;

/** Knows what programs that read or write YAML 1.1 make of times and dates. */
final class OtherPrograms {
  private static final int MINUTES = 60;
  private static final int DAY = 24 * MINUTES;

  private OtherPrograms() {}

  /** An instant with T between date and time, and no space before its offset. */
  static String instant(String text) {
    String joined = text;
    int date = "2026-05-13".length();
    if (text.length() > date + 1 && text.charAt(date) == ' ') {
      joined = text.substring(0, date) + "T" + text.substring(date + 1).stripLeading();
    }
    int space = joined.lastIndexOf(' ');
    boolean offset =
        space > 0 && space + 1 < joined.length() && "Z+-".indexOf(joined.charAt(space + 1)) >= 0;
    return offset ? joined.substring(0, space) + joined.substring(space + 1) : joined;
  }

  /** Help for a number in place of a time: YAML 1.1 reads 10:00 as 600; else an empty text. */
  static String sexagesimal(String text) {
    boolean digits =
        !text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = digits ? Integer.parseInt(text) : -1;
    if (number < MINUTES || text.charAt(0) == '0') {
      return "";
    }
    boolean minutes = number < DAY;
    if (!minutes && (number >= DAY * MINUTES || number < MINUTES * MINUTES)) {
      return "";
    }
    int seconds = minutes ? number * MINUTES : number;
    String time =
        clock(seconds) + (minutes ? "" : String.format(Locale.ROOT, ":%02d", seconds % MINUTES));
    String typed = time.startsWith("0") ? time.substring(1) : time;
    return "programs that read YAML 1.1 turn "
        + typed
        + " into "
        + text
        + ": write \""
        + time
        + '"';
  }

  private static String clock(int seconds) {
    return String.format(
        Locale.ROOT, "%02d:%02d", seconds / (MINUTES * MINUTES), seconds / MINUTES % MINUTES);
  }

  /** Help for a date with midnight in UTC, which programs write for a date alone; else empty. */
  static String midnight(String text) {
    String instant = instant(text).toUpperCase(Locale.ROOT);
    boolean midnight = instant.matches("\\d{4}-\\d{2}-\\d{2}T00:00(:00(\\.0+)?)?(Z|\\+00(:?00)?)");
    return midnight
        ? "a program that reads YAML 1.1 has written the date as the first instant of its day"
        : "";
  }
}
