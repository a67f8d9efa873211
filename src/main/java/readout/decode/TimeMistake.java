package readout.decode;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the time that was probably meant: 9:30, 09.30, 9.30am, 9h30 or 09:30–11:00. */
final class TimeMistake {
  private static final Pattern TIME =
      Pattern.compile(
          "(?:at |from |um |à |kl\\. ?)?(\\d{1,2})(?: ?(?:[:.h]|uhr) ?(\\d{2}))?"
              + " ?(am|pm|a\\.m\\.?|p\\.m\\.?|h|hrs?|hours|uhr|o'clock)?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2}) ?(?:h|hrs?|hours)?");
  private static final Pattern BETWEEN = Pattern.compile(" ?(?:[/–—-]| to | until | bis ) ?");
  private static final Pattern ZONE =
      Pattern.compile(
          "(.*\\d.*?) ?\\(?(z|[a-z]{2,4}t|utc|[a-z ]+ time|(?:utc|gmt)?[+-]\\d{1,2}(?::?\\d{2})?)\\)?");
  private static final int NOON = 12;

  /** A longer text is not a time in another form, and would take the patterns long. */
  private static final int LONGEST = 64;

  private TimeMistake() {}

  /** The lines of help for a text that is not a time; may be empty. */
  static List<String> help(String text) {
    if (text.contains("24:00")) {
      boolean end = text.endsWith("/24:00");
      return List.of(
          "midnight at the end of a day is 00:00 of the next day: write "
              + text.replace("24:00", "00:00")
              + (end ? "" : ", and the next day as the date"));
    }
    if (text.length() > LONGEST) {
      return List.of();
    }
    String other = OtherPrograms.sexagesimal(text);
    if (!other.isEmpty()) {
      return List.of(other);
    }
    String small = text.toLowerCase(Locale.ROOT).strip();
    String meant = hours(small);
    if (!meant.isEmpty()) {
      return List.of("did you mean \"" + meant + "\"?");
    }
    Matcher zone = ZONE.matcher(small);
    meant = zone.matches() ? hours(zone.group(1).strip()) : "";
    return meant.isEmpty()
        ? List.of()
        : List.of("did you mean \"" + meant + "\"?", "the zone is a line of its own: `timezone`");
  }

  /** A time or two with a slash, as the format writes it, of a text in small letters; or empty. */
  static String hours(String text) {
    String[] parts = BETWEEN.split(text, -1);
    if (parts.length > 2) {
      return "";
    }
    List<LocalTime> times = new ArrayList<>();
    for (int i = parts.length - 1; i >= 0; i--) {
      LocalTime next = times.isEmpty() ? null : times.get(0);
      boolean inherits = next != null && half(parts[i]).isEmpty() && !half(parts[1]).isEmpty();
      LocalTime time = time(parts[i] + (inherits ? half(parts[1]) : ""));
      if (time != null && inherits && time.isAfter(next)) {
        time = time.minusHours(NOON);
      }
      if (time == null) {
        return "";
      }
      times.add(0, time);
    }
    return times.get(0) + (times.size() > 1 ? "/" + times.get(1) : "");
  }

  /** "am", "pm" or nothing. */
  private static String half(String time) {
    String plain = time.replace(".", "");
    return plain.endsWith("am") ? "am" : plain.endsWith("pm") ? "pm" : "";
  }

  private static LocalTime time(String text) {
    if (text.equals("noon") || text.equals("midday")) {
      return LocalTime.NOON;
    }
    Matcher digits = DIGITS.matcher(text);
    if (digits.matches() && (text.length() > 4 || text.charAt(0) == '0')) {
      return of(Integer.parseInt(digits.group(1)), Integer.parseInt(digits.group(2)));
    }
    Matcher matcher = TIME.matcher(text);
    if (!matcher.matches()
        || matcher.group(2) == null && matcher.group(3) == null && text.indexOf('h') < 0) {
      return null;
    }
    int hour = Integer.parseInt(matcher.group(1));
    int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    String half = half(text);
    if (!half.isEmpty() && (hour < 1 || hour > NOON)) {
      return null;
    }
    hour = half.isEmpty() ? hour : hour % NOON + (half.equals("pm") ? NOON : 0);
    return of(hour, minute);
  }

  private static LocalTime of(int hour, int minute) {
    return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
  }
}
