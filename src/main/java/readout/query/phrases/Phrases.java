package readout.query.phrases;

import java.util.List;
import readout.diagnostic.Diagnostics;

/**
 * The lines that recur.
 *
 * @param phrases by kind and topic
 * @param withheld how many more items there are for internal readers
 * @param diagnostics why some records are not among them
 */
public record Phrases(List<Phrase> phrases, int withheld, Diagnostics diagnostics) {}
