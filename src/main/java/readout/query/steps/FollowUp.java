package readout.query.steps;

import java.time.Instant;
import java.util.List;
import readout.diagnostic.Diagnostics;
import readout.query.FollowedSteps;

/**
 * What a follow-up meeting goes through.
 *
 * @param chains by state, then by when they are due
 * @param steps which steps continue which
 * @param at when it was judged which steps are overdue
 * @param withheld how many steps are withheld from the readers, whoever does them and whatever
 *     became of them
 * @param unknown where there are none, a line for each name of the question that no record has
 * @param diagnostics why some records are not among them
 */
public record FollowUp(
    List<StepChain> chains,
    FollowedSteps steps,
    Instant at,
    int withheld,
    List<String> unknown,
    Diagnostics diagnostics) {}
