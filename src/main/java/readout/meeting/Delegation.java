package readout.meeting;

/**
 * A side of the meeting.
 *
 * @param id how the record refers to it
 * @param name its name
 * @param country an ISO 3166 code or a name, or null
 * @param extra its {@code x-} fields
 */
public record Delegation(String id, Text name, String country, Extra extra) implements Party {}
