package readout.site.model;

import java.time.LocalDate;
import java.util.Comparator;

/** Days of an archive, those before the year 0 and after 9999 too. */
public final class Days {
  private static final int LAST_OF_FOUR_DIGITS = 9999;

  /** No day, a null, comes before all others. */
  public static final Comparator<LocalDate> IN_TIME =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private Days() {}

  /** Whether a day is known and calendars can write it: its year has four digits. */
  public static boolean isUsual(LocalDate day) {
    return day != null && day.getYear() >= 0 && day.getYear() <= LAST_OF_FOUR_DIGITS;
  }

  /** A day as ISO 8601 writes it; empty for null. */
  public static String text(LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
