package readout.site.model;

import java.time.LocalDate;
import java.util.Comparator;

/** Puts days in the order of time, those before the year 0 and after 9999 too. */
public final class Days {
  private static final int USUAL = "2026-05-13".length();

  /** No day, an empty text, comes before all others. */
  public static final Comparator<String> IN_TIME = Days::compare;

  private Days() {}

  /** Whether a text is a day that calendars can write: its year has four digits. */
  public static boolean isUsual(String day) {
    return day.length() == USUAL;
  }

  private static int compare(String first, String second) {
    boolean sortedAsText = first.length() <= USUAL && second.length() <= USUAL;
    boolean missing = first.isEmpty() || second.isEmpty();
    return sortedAsText || missing
        ? first.compareTo(second)
        : LocalDate.parse(first).compareTo(LocalDate.parse(second));
  }
}
