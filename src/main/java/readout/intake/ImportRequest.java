package readout.intake;

import java.util.List;

/**
 * Holds what the user asked to import.
 *
 * @param files as typed; {@code -} is standard input
 * @param from the record of an earlier meeting whose participants are known, as typed; or null
 * @param pick the turns that become quotes; null for all
 */
public record ImportRequest(List<String> files, String from, PickedTurns pick) {}
