package readout.verify;

import readout.diagnostic.Position;

/**
 * An answer with its place in the record.
 *
 * @param verdict the answer
 * @param inRecord where the words are there, or the nearest ones; null when there are none
 */
public record Placed(Verdict verdict, Position inRecord) {}
