package readout.query.phrases;

import java.util.List;
import readout.diagnostic.Diagnostics;

/**
 * The lines that recur.
 *
 * @param phrases by kind and topic
 * @param withheld how many items of these kinds are withheld from the readers, in all records
 * @param unknown where there are none, a line for each name of the question that no record has
 * @param diagnostics why some records are not among them
 */
public record Phrases(
    List<Phrase> phrases, int withheld, List<String> unknown, Diagnostics diagnostics) {}
