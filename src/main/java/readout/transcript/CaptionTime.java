package readout.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the line that says when a caption is shown.
 *
 * @param start in milliseconds
 * @param end in milliseconds
 */
record CaptionTime(long start, long end) {
  private static final String ARROW = "-->";
  private static final String TIME = "(?:(\\d{1,4}):)?([0-5]?\\d):([0-5]\\d)[.,](\\d{1,3})";
  private static final Pattern LINE =
      Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");
  private static final Pattern ONE = Pattern.compile(TIME);
  private static final int GROUPS = 4;

  /** Whether a line is meant as such a line. */
  static boolean isMeant(String line) {
    return line.contains(ARROW);
  }

  /** What a line says; null when it does not say it. */
  static CaptionTime of(String line) {
    Matcher m = LINE.matcher(line);
    return m.matches() ? new CaptionTime(millis(m, 0), millis(m, GROUPS)) : null;
  }

  /** A time by itself, as {@code 00:01:02.500}; -1 when it is none. */
  static long single(String text) {
    Matcher m = ONE.matcher(text);
    return m.matches() ? millis(m, 0) : -1;
  }

  private static long millis(Matcher m, int from) {
    String hours = m.group(from + 1);
    String fraction = (m.group(from + 4) + "00").substring(0, 3);
    long minutes =
        (hours == null ? 0 : Long.parseLong(hours) * 60) + Long.parseLong(m.group(from + 2));
    return (minutes * 60 + Long.parseLong(m.group(from + 3))) * 1000 + Long.parseLong(fraction);
  }
}
