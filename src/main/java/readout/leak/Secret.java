package readout.leak;

/**
 * Words that were withheld, as far as needed to find them again.
 *
 * @param first the first of them, folded
 * @param run a number for all of them
 * @param separation how far they may be apart, see {@link Separation}
 */
public record Secret(String first, long run, int separation) {}
