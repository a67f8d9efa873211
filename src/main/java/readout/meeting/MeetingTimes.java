package readout.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * When a meeting of known hours begins and ends, by the clock of its place: one of several days
 * from its first hour to its last, and one of a night on the day after it began.
 *
 * @param start its first hour
 * @param end its last hour, always later; null when that is not known
 */
public record MeetingTimes(LocalDateTime start, LocalDateTime end) {
  /**
   * The times of a meeting.
   *
   * @param first its first day
   * @param last its last day, or null for one without an end
   * @param hours from when on the first day to when on the last; an end that is before the start of
   *     a meeting of one day is on the next
   */
  public static MeetingTimes of(LocalDate first, LocalDate last, Hours hours) {
    LocalDateTime start = first.atTime(hours.start());
    return new MeetingTimes(start, end(start, last, hours.end()));
  }

  private static LocalDateTime end(LocalDateTime start, LocalDate last, LocalTime hour) {
    if (last == null || hour == null) {
      return null;
    }
    LocalDateTime end = last.atTime(hour);
    return end.isAfter(start) ? end : end.isEqual(start) ? null : end.plusDays(1);
  }

  /** When it begins in a zone, with the offset of that day; never null. */
  public OffsetDateTime startIn(ZoneId zone) {
    return start.atZone(zone).toOffsetDateTime();
  }

  /** When it ends in a zone; null when that is not known, or not later as clocks are set back. */
  public OffsetDateTime endIn(ZoneId zone) {
    OffsetDateTime ends = end == null ? null : end.atZone(zone).toOffsetDateTime();
    return ends == null || !ends.isAfter(startIn(zone)) ? null : ends;
  }
}
