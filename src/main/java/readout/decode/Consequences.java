package readout.decode;

import java.util.EnumSet;
import java.util.Set;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;

/** Knows which mistakes only follow from parts of a record that could not be read. */
final class Consequences {
  private final Set<Code> codes = EnumSet.noneOf(Code.class);

  /**
   * @param incomplete the keys of the record that are not there, or not all of what belongs to them
   */
  Consequences(Set<String> incomplete) {
    for (String key : incomplete) {
      switch (key) {
        case "participants", "groups", "delegations" -> {
          codes.add(Code.UNKNOWN_PARTICIPANT);
          codes.add(Code.AMBIGUOUS_PERSON);
          codes.add(Code.NEARLY_KNOWN);
        }
        case "topics" -> codes.add(Code.UNKNOWN_TOPIC);
        case "sources" -> codes.add(Code.UNKNOWN_SOURCE);
        case "timezone" -> codes.add(Code.BAD_INSTANT);
        default -> {
          // Nothing refers to what belongs to other keys, save waivers.
        }
      }
    }
    if (!incomplete.isEmpty()) {
      codes.add(Code.UNKNOWN_ITEM);
    }
  }

  /** Whether a mistake could be gone when the rest is read. */
  boolean isOne(Diagnostic mistake) {
    return codes.contains(mistake.code());
  }
}
