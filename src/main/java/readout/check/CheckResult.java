package readout.check;

import readout.diagnostic.Findings;

/**
 * Holds the result of a check.
 *
 * @param findings what was found
 * @param unusable whether a path could not be used at all
 */
public record CheckResult(Findings findings, boolean unusable) {}
