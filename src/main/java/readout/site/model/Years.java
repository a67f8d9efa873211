package readout.site.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import readout.language.Language;
import readout.meeting.EdtfDate;

/** The year that a meeting is listed under, and what it is called. */
public final class Years {
  /** Years as days begin with them: {@code 2026}, {@code -0043}, {@code +12026}. */
  public static final Comparator<String> IN_TIME = Comparator.comparingInt(Integer::parseInt);

  private static final String FIRST_DAY = "-01-01";
  private static final String LAST_DAY = "-12-31";
  private static final int LAST_OF_FOUR_DIGITS = 9999;

  private Years() {}

  /**
   * The year that a meeting began in; none for one without a date, or of some decade or century.
   */
  public static List<SummaryText> of(MeetingSummary entry) {
    int end = entry.firstDay().length() - FIRST_DAY.length();
    return end <= 0 || isOfManyYears(entry)
        ? List.of()
        : List.of(new SummaryText(entry.firstDay().substring(0, end), ""));
  }

  /** A meeting of the 1990s is not one of 1990. */
  private static boolean isOfManyYears(MeetingSummary entry) {
    String first = entry.firstDay();
    String last = entry.lastDay();
    for (String zeros : List.of("0", "00")) {
      String ending = zeros + FIRST_DAY;
      if (first.endsWith(ending)) {
        String begin = first.substring(0, first.length() - ending.length());
        if (last.equals(begin + zeros.replace('0', '9') + LAST_DAY)) {
          return true;
        }
      }
    }
    return false;
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
