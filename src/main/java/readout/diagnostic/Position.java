package readout.diagnostic;

/**
 * Where something is, as people and editors count.
 *
 * @param line the line, from 1
 * @param column the column in code points, from 1
 */
public record Position(int line, int column) {}
