package readout.site.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import readout.meeting.date.EdtfDate;

/**
 * The days that a date can mean.
 *
 * @param first the earliest, or null when there is none
 * @param last the latest, or null when there is none
 */
@Interned
public record DaySpan(LocalDate first, LocalDate last) {
  /** Of what has no date. */
  public static final DaySpan NONE = new DaySpan(null, null);

  /** The days of a date as EDTF writes it; none for an empty text. */
  static DaySpan of(String edtf) {
    return EdtfDate.parse(edtf).map(d -> new DaySpan(d.earliest(), d.latest())).orElse(NONE);
  }

  /** Whether both days are known and can be written by calendars. */
  public boolean isUsual() {
    return Days.isUsual(first) && Days.isUsual(last);
  }

  /** Whether it is not over before a day: never so of what has no last day. */
  public boolean lastsUntil(LocalDate day) {
    return last != null && !last.isBefore(day);
  }

  /** How many days after the first the last is; both are known. */
  public long length() {
    return first.until(last, ChronoUnit.DAYS);
  }
}
