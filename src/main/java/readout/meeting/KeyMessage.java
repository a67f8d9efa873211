package readout.meeting;

/**
 * A line to take; internal unless it names another audience.
 *
 * @param item id, audience, embargo and custom fields
 * @param text the line
 * @param topic a topic's id, or null
 */
public record KeyMessage(Item item, Text text, String topic) implements Listed {
  @Override
  public Audience usualAudience(Audience ofRecord) {
    return Audience.INTERNAL;
  }

  /** The same under what an item says and under a topic, which may be null. */
  public KeyMessage with(Item item, String topic) {
    return new KeyMessage(item, text, topic);
  }
}
