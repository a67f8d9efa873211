package readout.decode;

import java.util.HashSet;
import java.util.Set;
import readout.diagnostic.Diagnostic;

/** Knows which mistakes only follow from parts of a record that could not be read. */
final class Consequences {
  private final Set<String> codes = new HashSet<>();

  /**
   * @param incomplete the keys of the record that are not there, or not all of what belongs to them
   */
  Consequences(Set<String> incomplete) {
    for (String key : incomplete) {
      switch (key) {
        case "participants", "groups", "delegations" -> {
          codes.add("unknown-participant");
          codes.add("ambiguous-person");
          codes.add("nearly-known");
        }
        case "topics" -> codes.add("unknown-topic");
        case "sources" -> codes.add("unknown-source");
        case "timezone" -> codes.add("bad-instant");
        default -> {
          // Nothing refers to what belongs to other keys, save waivers.
        }
      }
    }
    if (!incomplete.isEmpty()) {
      codes.add("unknown-item");
    }
  }

  /** Whether a mistake could be gone when the rest is read. */
  boolean isOne(Diagnostic mistake) {
    return codes.contains(mistake.code());
  }
}
