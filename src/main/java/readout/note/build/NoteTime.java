package readout.note.build;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The only "now" of a note.
 *
 * @param instant when embargoes are judged
 * @param zone the zone of the record's dates
 */
record NoteTime(Instant instant, ZoneId zone) {
  /** The day on which steps are judged overdue. */
  LocalDate today() {
    return LocalDate.ofInstant(instant, zone);
  }
}
