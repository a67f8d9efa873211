package readout.note.build;

import java.util.HashSet;
import java.util.Set;
import readout.meeting.Outsider;
import readout.meeting.Party;

/**
 * Tells the first mention of a person or a translator in a list, which is in full, from later ones.
 */
final class Mentions {
  private final Set<Party> mentioned = new HashSet<>();
  private final Set<String> translators = new HashSet<>();

  /** Whether this is the first mention; two outsiders of one name are never the same person. */
  boolean first(Party party) {
    return party instanceof Outsider || mentioned.add(party);
  }

  /** Whether a line that says whose translation it is comes for the first time. */
  boolean firstTranslation(String line) {
    return translators.add(line);
  }
}
