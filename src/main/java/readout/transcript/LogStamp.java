package readout.transcript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time at the beginning of a line of a chat log.
 *
 * @param end where the rest of the line begins
 * @param time in milliseconds since midnight; -1 when there is none
 * @param date the day, or null
 * @param utc whether the time says that it is in UTC
 */
record LogStamp(int end, long time, LocalDate date, boolean utc) {
  private static final String CLOCK =
      "(?<h>[01]?\\d|2[0-3]):(?<m>[0-5]\\d)(?::(?<s>[0-5]\\d)(?:[.,]\\d{1,9})?)?";
  private static final String DAY = "(?<y>\\d{4})-(?<mo>\\d\\d)-(?<d>\\d\\d)";
  private static final String ZONE = "(?<z> ?Z| ?UTC|[+-]00:?00)?(?:[+-]\\d\\d:?\\d\\d)?";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("\\[" + DAY + "[T ]" + CLOCK + ZONE + "]\\s+"),
          Pattern.compile(DAY + "[T ]" + CLOCK + ZONE + "\\s+"),
          Pattern.compile("(?<d>\\d\\d)-(?<mo>\\d\\d)-(?<y>\\d{4}) " + CLOCK + "(?<z>$)?\\s+"),
          Pattern.compile("\\[" + CLOCK + "(?: ?(?<p>[aApP])\\.?[mM]\\.?)?(?<z> ?Z| ?UTC)?]\\s+"),
          Pattern.compile(CLOCK + "(?<z>Z)?(?:\\s+|(?=[<|*]))"));

  private static final LogStamp NONE = new LogStamp(0, -1, null, false);
  private static final int DATED_FORMS = 3;
  private static final int FORM_OF_HALF_DAYS = 3;
  private static final int NOON = 12;

  /** The time of a line; never null. */
  static LogStamp of(String line) {
    for (int i = 0; i < FORMS.size(); i++) {
      Matcher m = FORMS.get(i).matcher(line);
      if (m.lookingAt()) {
        try {
          return stamp(m, i);
        } catch (DateTimeException e) {
          return NONE; // 2024-13-45 is no day
        }
      }
    }
    return NONE;
  }

  private static LogStamp stamp(Matcher m, int form) {
    int hour = Integer.parseInt(m.group("h"));
    String half = form == FORM_OF_HALF_DAYS ? m.group("p") : null;
    if (half != null && hour >= 1 && hour <= NOON) {
      hour = hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
    }
    int second = m.group("s") == null ? 0 : Integer.parseInt(m.group("s"));
    long time = ((hour * 60L + Integer.parseInt(m.group("m"))) * 60 + second) * 1000;
    LocalDate date =
        form < DATED_FORMS
            ? LocalDate.of(
                Integer.parseInt(m.group("y")),
                Integer.parseInt(m.group("mo")),
                Integer.parseInt(m.group("d")))
            : null;
    return new LogStamp(m.end(), time, date, m.group("z") != null);
  }
}
