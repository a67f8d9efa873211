package readout.meeting;

import java.time.ZoneId;
import java.time.ZoneOffset;
import readout.meeting.date.EdtfDate;

/**
 * When and where.
 *
 * @param date the date of the meeting
 * @param time local time, or null
 * @param timezone the zone of local times, or null
 * @param place where, or null
 * @param host who invited, or null
 */
public record Occasion(EdtfDate date, Hours time, ZoneId timezone, Place place, Party host) {
  /** The zone whose days count: that of local times, else UTC. */
  public ZoneId zone() {
    return timezone == null ? ZoneOffset.UTC : timezone;
  }
}
