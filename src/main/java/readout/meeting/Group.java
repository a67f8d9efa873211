package readout.meeting;

/**
 * Speakers or owners who are not persons: "the Secretariat", "both sides".
 *
 * @param id how the record refers to it
 * @param name its name
 * @param extra its {@code x-} fields
 */
public record Group(String id, Text name, Extra extra) implements Party {}
