package readout.meeting;

/**
 * An interest that somebody declared.
 *
 * @param item id, audience, embargo and custom fields
 * @param person who declared it
 * @param text what it is, or null
 * @param topic the id of the topic that it is in, or null
 * @param withdrew whether they left the room for that topic
 */
public record Interest(Item item, Party person, Text text, String topic, boolean withdrew)
    implements Listed {
  /** The same under what an item says and in a topic, which may be null. */
  public Interest with(Item item, String topic) {
    return new Interest(item, person, text, topic, withdrew);
  }
}
