package readout.meeting;

/**
 * A question the press may ask, and the answer; internal unless it names another audience.
 *
 * @param item id, audience, embargo and custom fields
 * @param question the question
 * @param answer the answer
 * @param topic a topic's id, or null
 */
public record Question(Item item, Text question, Text answer, String topic) implements Listed {
  @Override
  public Audience usualAudience(Audience ofRecord) {
    return Audience.INTERNAL;
  }

  /** The same under what an item says and under a topic, which may be null. */
  public Question with(Item item, String topic) {
    return new Question(item, question, answer, topic);
  }
}
