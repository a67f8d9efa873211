/**
 * The domain in the words of the trade: immutable records, {@code java.*} alone.
 *
 * <p>A component that a record may leave out is null when it did; lists and texts that are there
 * are never null. References are resolved: a quote holds its speakers, not their ids. Topics and
 * sources are referred to by id.
 */
package readout.meeting;
