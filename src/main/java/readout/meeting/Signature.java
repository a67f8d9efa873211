package readout.meeting;

import readout.meeting.date.EdtfDate;

/**
 * Who signs the minutes.
 *
 * @param person who signs
 * @param date when they signed, or null while the line is to be signed on
 * @param partNumber its number, see {@link RecordPart}
 */
public record Signature(Party person, EdtfDate date, int partNumber) implements RecordPart {}
