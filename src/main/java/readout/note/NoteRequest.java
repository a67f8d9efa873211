package readout.note;

import java.time.Instant;
import java.util.List;
import readout.meeting.Audience;

/**
 * For whom a note is made.
 *
 * @param audience whom it is for; the meeting was released for them already
 * @param languages BCP 47 tags of the languages that are wanted, best first; empty for the record's
 * @param at the only "now": when embargoes and due dates are judged
 */
public record NoteRequest(Audience audience, List<String> languages, Instant at) {
  /** Copies the list. */
  public NoteRequest {
    languages = List.copyOf(languages);
  }
}
