package readout.note;

import java.util.HashSet;
import java.util.Set;
import readout.meeting.Outsider;
import readout.meeting.Party;

/** Tells the first mention of a person in a list, which is in full, from later ones. */
final class Mentions {
  private final Set<Party> mentioned = new HashSet<>();

  /** Whether this is the first mention; two outsiders of one name are never the same person. */
  boolean first(Party party) {
    return party instanceof Outsider || mentioned.add(party);
  }
}
