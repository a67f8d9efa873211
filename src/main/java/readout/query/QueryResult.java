package readout.query;

import java.util.List;
import readout.diagnostic.Diagnostics;

/**
 * What was found.
 *
 * @param answers all of them, sorted
 * @param steps which steps continue which; null unless steps were asked for
 * @param withheld how many items of the kind that was asked for are withheld from the readers,
 *     whether or not they fit the question
 * @param unknown where nothing was found, a line for each name of the question that no record has
 * @param diagnostics why some records are not among them
 */
public record QueryResult(
    List<Answer> answers,
    FollowedSteps steps,
    int withheld,
    List<String> unknown,
    Diagnostics diagnostics) {}
