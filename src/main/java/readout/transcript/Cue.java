package readout.transcript;

/**
 * A stretch of a turn that has a time of its own.
 *
 * @param offset where it begins in the words of the turn
 * @param start when it begins, in milliseconds; -1 when the file does not say
 * @param end when it ends, in the same way
 * @param line of the file in which it begins, from 1
 */
public record Cue(int offset, long start, long end, int line) {}
