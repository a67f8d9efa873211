package readout.site.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import readout.language.Language;
import readout.meeting.date.EdtfDate;

/** The year that a meeting is listed under, and what it is called. */
public final class Years {
  /** Years as days begin with them: {@code 2026}, {@code -0043}, {@code +12026}. */
  public static final Comparator<String> IN_TIME = Comparator.comparingInt(Integer::parseInt);

  private static final int DECADE = 10;
  private static final int CENTURY = 100;
  private static final int LAST_OF_FOUR_DIGITS = 9999;

  private Years() {}

  /**
   * The year that a meeting began in; none for one without a date, or of some decade or century.
   */
  public static List<SummaryText> of(MeetingSummary entry) {
    LocalDate first = entry.firstDay();
    return first == null || isOfManyYears(entry.schedule().days())
        ? List.of()
        : List.of(new SummaryText(of(first.getYear()), ""));
  }

  /** A meeting of the 1990s is not one of 1990. */
  private static boolean isOfManyYears(DaySpan days) {
    LocalDate first = days.first();
    LocalDate last = days.last();
    if (last == null || first.getDayOfYear() != 1 || last.getDayOfYear() != last.lengthOfYear()) {
      return false;
    }
    int years = last.getYear() - first.getYear() + 1;
    return first.getYear() % years == 0 && (years == DECADE || years == CENTURY);
  }

  /** A year as days begin with it. */
  public static String of(int year) {
    return (year < 0 ? "-" : year > LAST_OF_FOUR_DIGITS ? "+" : "")
        + String.format(Locale.ROOT, "%04d", Math.abs(year));
  }

  /** A year in figures; one before Christ in words, and one of few digits without zeros. */
  public static String name(String year, Language language) {
    boolean plain = year.length() == 4 && year.charAt(0) != '0' && year.charAt(0) != '-';
    String edtf = year.startsWith("+") ? "Y" + year.substring(1) : year;
    return plain ? year : EdtfDate.parse(edtf).map(language::date).orElse(year);
  }
}
