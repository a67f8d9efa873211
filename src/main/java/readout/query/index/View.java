package readout.query.index;

import java.time.Instant;
import readout.meeting.Audience;

/**
 * What some readers may see of a record for some time, in one language.
 *
 * @param audience who they are
 * @param from the first instant for which it holds, or null for all time before {@code until}
 * @param until the instant from which it does not hold any more, or null for never
 * @param language BCP 47 tag of its note
 * @param refused whether nothing may leave because the prose of the record would tell too much
 * @param unplaced whether the name of its file is left out, as it may tell who is withheld
 * @param content what is in it; null when it is refused
 */
record View(
    Audience audience,
    Instant from,
    Instant until,
    String language,
    boolean refused,
    boolean unplaced,
    Content content) {
  /** Whether it holds for an audience at an instant. */
  boolean holds(Audience wanted, Instant at) {
    return audience == wanted
        && (from == null || !at.isBefore(from))
        && (until == null || at.isBefore(until));
  }
}
