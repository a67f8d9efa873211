package readout.meeting;

/**
 * A step of another record, written {@code record-id#step-id}.
 *
 * @param record the record's id
 * @param step the step's id
 */
public record StepReference(String record, String step) {}
