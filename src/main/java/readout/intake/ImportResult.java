package readout.intake;

import java.util.List;
import readout.diagnostic.Diagnostics;

/**
 * Holds the result of an import.
 *
 * @param record the text of the draft, or the list of turns; null when there is none
 * @param notices lines for the one who reads the draft: what it is of, what is not settled and what
 *     was left out
 * @param diagnostics why there is no draft
 * @param unusable whether a file could not be used at all
 */
public record ImportResult(
    String record, List<String> notices, Diagnostics diagnostics, boolean unusable) {}
