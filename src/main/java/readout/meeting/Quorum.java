package readout.meeting;

import java.util.OptionalInt;

/**
 * How many members must be present.
 *
 * @param required the number or the rule in words
 * @param present how many were present, or null
 * @param partNumber its number, see {@link RecordPart}
 */
public record Quorum(Text required, Integer present, int partNumber) implements RecordPart {
  private static final int MOST_DIGITS = 6;

  /** The number of members that is required; empty when the rule is in words. */
  public OptionalInt number() {
    String value = required.variants().get(0).value().strip();
    return value.matches("[0-9]{1," + MOST_DIGITS + "}")
        ? OptionalInt.of(Integer.parseInt(value))
        : OptionalInt.empty();
  }
}
