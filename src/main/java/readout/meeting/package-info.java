/**
 * The domain in the words of the trade: immutable records, {@code java.*} alone.
 *
 * <p>A component that a record may leave out is null when it did; lists and texts that are there
 * are never null. References are resolved: a quote holds its speakers, not their ids. Topics and
 * sources are referred to by id.
 *
 * <p>What has a place in the record is a {@link readout.meeting.RecordPart} and has a number, given
 * when the record is read and handed on when a part is made again, as a release does. Two parts are
 * the same one when their numbers are the same, and maps of parts have the numbers as keys: no code
 * relies on two references to one object. Texts, and speakers on no list, are equal when they say
 * the same, wherever they are; items, people and bodies only when they also have the same number.
 */
package readout.meeting;
