package readout.verify;

import java.util.List;
import readout.diagnostic.Diagnostics;

/**
 * Holds the result of verifying a page.
 *
 * @param quotes the answers, in the order of the page
 * @param diagnostics what is wrong with the record, or what the page should not hold
 * @param judged whether the record is good enough to judge the page by
 * @param unusable whether page or record could not be used at all
 */
public record VerifyResult(
    List<Placed> quotes, Diagnostics diagnostics, boolean judged, boolean unusable) {}
