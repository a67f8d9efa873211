package readout.meeting;

/**
 * An organization that a participant comes from.
 *
 * @param name its name
 */
public record Organization(Text name) implements Party {}
