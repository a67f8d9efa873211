package readout.decode;

import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.meeting.date.DateMistake;
import readout.meeting.date.EdtfDate;

/**
 * Writes an instant in the format's form if its day, hour and offset are all given. What is missing
 * is named and never added: a guess could let an embargo end too early.
 */
final class InstantMistake {
  private static final Pattern PARTS =
      Pattern.compile(
          "(.*?\\d.*?)(?:[T ]|, ?| at )(\\d{1,2}[:.h].*?|\\d{1,2} ?[ap]\\.?m\\.?)( ?Z| ?(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?| (?:UTC|GMT))?");
  private static final int DAY = "2026-05-13".length();

  /** A longer text is not an instant in another form, and would take the pattern long. */
  private static final int LONGEST = 64;

  private InstantMistake() {}

  /** Whether a text ends with an hour such as "6 pm". */
  static boolean endsWithHour(String text) {
    return text.endsWith("m") && text.matches(".*\\d ?[ap]\\.?m");
  }

  /** One line of help, never empty. */
  static String help(String text, ZoneId zone) {
    Matcher parts = PARTS.matcher(text);
    if (text.length() <= LONGEST && parts.matches()) {
      String day = day(parts.group(1));
      String time = time(parts.group(2));
      if (!day.isEmpty() && !time.isEmpty()) {
        String instant = day + "T" + time + offset(parts.group(3));
        return parts.group(3) != null || zone != null
            ? "did you mean \"" + instant + "\"?"
            : "add the offset from UTC: " + instant + "+02:00 for a place two hours ahead of it";
      }
    }
    String day = day(text);
    return day.isEmpty()
        ? "write the day, the hour and the offset from UTC, such as 2026-05-13T18:00+02:00"
        : "add the hour and the offset from UTC: "
            + day
            + "T18:00+02:00 for six in the evening, two hours ahead of it";
  }

  private static String day(String text) {
    String day = EdtfDate.parse(text).isPresent() ? text : DateMistake.suggestion(text);
    return day.length() == DAY && day.chars().allMatch(c -> c == '-' || Character.isDigit(c))
        ? day
        : "";
  }

  private static String time(String text) {
    if (Instants.time(text).isPresent()) {
      return text;
    }
    String hours = TimeMistake.hours(text.toLowerCase(Locale.ROOT).strip());
    return hours.indexOf('/') < 0 ? hours : "";
  }

  private static String offset(String text) {
    if (text == null) {
      return "";
    }
    String sign = text.strip().replace("UTC", "").replace("GMT", "").replace(":", "");
    if (sign.isEmpty() || sign.equals("Z")) {
      return "Z";
    }
    String digits = sign.substring(1);
    String four = digits.length() < 3 ? (digits.length() == 1 ? "0" : "") + digits + "00" : digits;
    four = four.length() == 3 ? "0" + four : four;
    return sign.charAt(0) + four.substring(0, 2) + ":" + four.substring(2);
  }
}
