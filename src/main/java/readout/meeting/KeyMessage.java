package readout.meeting;

/**
 * A line to take.
 *
 * @param item id, audience, embargo and extra fields
 * @param text the line
 * @param topic a topic's id, or null
 */
public record KeyMessage(Item item, Text text, String topic) implements Listed {}
