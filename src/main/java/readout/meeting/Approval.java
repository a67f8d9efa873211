package readout.meeting;

/**
 * The approval of an earlier meeting's minutes.
 *
 * @param record the id of that meeting's record, or null when the output does not tell
 * @param title how the minutes are called, or null
 * @param partNumber its number, see {@link RecordPart}
 */
public record Approval(String record, Text title, int partNumber) implements RecordPart {}
