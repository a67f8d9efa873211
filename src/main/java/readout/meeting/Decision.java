package readout.meeting;

/**
 * What was decided.
 *
 * @param item id, audience, embargo and custom fields
 * @param text the decision
 * @param topic a topic's id, or null
 * @param status what became of it
 * @param movedBy who moved it, or null
 * @param secondedBy who seconded it, or null
 * @param vote how it was voted on; never null
 */
public record Decision(
    Item item,
    Text text,
    String topic,
    DecisionStatus status,
    Party movedBy,
    Party secondedBy,
    Vote vote)
    implements Listed {
  /** The same under what an item says and under a topic, which may be null. */
  public Decision with(Item item, String topic) {
    return new Decision(item, text, topic, status, movedBy, secondedBy, vote);
  }

  /** The same by others; who moved and seconded it may be null. */
  public Decision withNames(Party movedBy, Party secondedBy, Vote vote) {
    return new Decision(item, text, topic, status, movedBy, secondedBy, vote);
  }
}
