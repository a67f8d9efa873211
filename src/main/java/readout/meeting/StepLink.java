package readout.meeting;

/**
 * What links a next step to those of other records.
 *
 * @param id its id, by which later records name it, or null
 * @param follows the step of an earlier meeting that it continues, or null
 */
public record StepLink(String id, StepReference follows) {}
