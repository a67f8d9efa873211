package readout.meeting;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A time before which something is not public.
 *
 * @param until the instant it ends at
 * @param zone the zone it is printed in: the record's time zone, else the offset it was written
 *     with; never null
 */
public record Embargo(Instant until, ZoneId zone) {
  /** Whether it still holds at an instant; it ends with its very instant. */
  public boolean holdsAt(Instant now) {
    return now.isBefore(until);
  }

  /** Whether it keeps something from an audience: only the public waits. */
  public boolean keepsFrom(Audience readers, Instant now) {
    return readers == Audience.PUBLIC && holdsAt(now);
  }
}
