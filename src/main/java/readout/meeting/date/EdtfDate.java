package readout.meeting.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as EDTF writes it (ISO 8601-2:2019, levels 0 and 1): exact, vague, or an interval; of
 * level 2 the quarters, {@code 2026-35} or {@code 2026-Q3}; and {@code XXXX-06}, June of a year
 * that is not named.
 *
 * @param edtf the date as written, with quarters as EDTF has them
 * @param start the date itself or the start of an interval; null when the start is open or unknown
 * @param end the end of an interval; null when it is open or unknown, or for a single date
 * @param interval whether it is an interval
 */
public record EdtfDate(String edtf, EdtfPoint start, EdtfPoint end, boolean interval) {
  private static final String OPEN = "..";

  /** The date that a text writes, or empty when it writes none. */
  public static Optional<EdtfDate> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return EdtfParser.point(text).map(p -> new EdtfDate(edtf(text), p, null, false));
    }
    String from = text.substring(0, slash);
    String to = text.substring(slash + 1);
    Optional<EdtfPoint> start = EdtfParser.point(from);
    Optional<EdtfPoint> end = EdtfParser.point(to);
    boolean startMissing = from.isEmpty() || from.equals(OPEN);
    boolean endMissing = to.isEmpty() || to.equals(OPEN);
    if (start.isEmpty() && !startMissing
        || end.isEmpty() && !endMissing
        || startMissing && endMissing) {
      return Optional.empty();
    }
    EdtfDate date = new EdtfDate(edtf(text), start.orElse(null), end.orElse(null), true);
    return date.runsBackwards() ? Optional.empty() : Optional.of(date);
  }

  /** {@code 2026-35} for {@code 2026-Q3}, which only people write. */
  private static String edtf(String text) {
    String edtf = text;
    for (int quarter = 1; quarter <= 4 && edtf.indexOf('Q') >= 0; quarter++) {
      edtf = edtf.replace("Q" + quarter, String.valueOf(EdtfPoint.FIRST_QUARTER + quarter - 1));
    }
    return edtf;
  }

  private boolean runsBackwards() {
    return start != null
        && end != null
        && start.earliest() != null
        && end.latest() != null
        && end.latest().isBefore(start.earliest());
  }

  /** Whether an interval has no end: {@code 2026-05-13/..}. */
  public boolean isOpenEnd() {
    return interval && edtf.endsWith("/..");
  }

  /** Whether an interval has no start: {@code ../2026-05-13}. */
  public boolean isOpenStart() {
    return interval && edtf.startsWith("../");
  }

  /** The first day it can mean, or null when there is no first one. */
  public LocalDate earliest() {
    return start == null ? null : start.earliest();
  }

  /** The last day it can mean, or null when there is no last one. */
  public LocalDate latest() {
    EdtfPoint last = interval ? end : start;
    return last == null ? null : last.latest();
  }

  /** Whether the last day it can mean is before a day; never for a date without a last day. */
  public boolean isOver(LocalDate day) {
    LocalDate latest = latest();
    return latest != null && latest.isBefore(day);
  }

  /**
   * A value that HTML's {@code <time datetime>} accepts: an exact day, month or year of four
   * digits, and HTML has no year 0; else null, for a vague date is never made exact.
   */
  public String htmlDatetime() {
    return !interval && isPlain(start) && !start.year().equals("0000") ? edtf : null;
  }

  /** The start as ISO 8601 for machines, or null when it is vague or open. */
  public String isoStart() {
    return isPlain(start) ? written(start) : null;
  }

  /** The end as ISO 8601 for machines; that of a single date is the date; null when vague. */
  public String isoEnd() {
    EdtfPoint last = interval ? end : start;
    return isPlain(last) ? written(last) : null;
  }

  private static boolean isPlain(EdtfPoint point) {
    return point != null && point.isExact() && point.year().length() == 4;
  }

  private String written(EdtfPoint point) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return edtf;
    }
    return point.equals(start) ? edtf.substring(0, slash) : edtf.substring(slash + 1);
  }
}
