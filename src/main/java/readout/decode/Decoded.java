package readout.decode;

import java.util.List;
import java.util.Set;
import readout.diagnostic.Waiver;
import readout.meeting.Meeting;

/**
 * What a record holds.
 *
 * @param meeting the meeting, or null when an error was found in decoding; one in the form of the
 *     file is the reader's to tell
 * @param places where its parts are
 * @param waivers which warnings the record silences
 * @param askedPeople the ids that it asked the people file for, whether or not the file has them,
 *     in the form in which they compare
 */
public record Decoded(
    Meeting meeting, SourceMap places, List<Waiver> waivers, Set<String> askedPeople) {
  /** Copies the set. */
  public Decoded {
    askedPeople = Set.copyOf(askedPeople);
  }
}
