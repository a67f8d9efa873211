package readout.query;

import java.time.LocalDate;
import readout.meeting.date.EdtfDate;
import readout.meeting.date.EdtfPoint;
import readout.query.item.Column;
import readout.query.item.Row;

/**
 * A stretch of days that dates are compared with: a vague date is in it when one of the days that
 * it can mean is.
 *
 * @param first its first day, or null for no beginning
 * @param last its last day, or null for no end
 */
public record DayRange(LocalDate first, LocalDate last) {
  /** All time. */
  public static final DayRange ALWAYS = new DayRange(null, null);

  private static final int MONTHS = 12;
  private static final int DAYS_OF_A_YEAR = 366;

  /**
   * Whether a row may be in it.
   *
   * @param edtf the column that has its date as EDTF
   */
  public boolean mayHold(Row row, Column edtf) {
    if (first == null && last == null) {
      return true;
    }
    String from = row.text(Column.FIRST);
    String to = row.text(Column.LAST);
    if (from.isEmpty() && to.isEmpty()) {
      return mayHold(row.text(edtf));
    }
    return (first == null || to.isEmpty() || Long.parseLong(to) >= first.toEpochDay())
        && (last == null || from.isEmpty() || Long.parseLong(from) <= last.toEpochDay());
  }

  /** A date without a year may be in each; not if it names a month that the range has not. */
  private boolean mayHold(String edtf) {
    EdtfPoint point =
        EdtfDate.parse(edtf).filter(date -> !date.interval()).map(EdtfDate::start).orElse(null);
    if (point == null || first == null || last == null) {
      return point != null || !edtf.isEmpty();
    }
    if (point.month() < 1 || point.month() > MONTHS) {
      return true;
    }
    LocalDate day = first;
    for (int i = 0; i <= DAYS_OF_A_YEAR && !day.isAfter(last); i++) {
      boolean sameDay = point.day() < 1 || point.day() == day.getDayOfMonth();
      if (day.getMonthValue() == point.month() && sameDay) {
        return true;
      }
      day = day.plusDays(1);
    }
    return false;
  }
}
