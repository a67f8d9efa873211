package readout.meeting;

/**
 * What was decided.
 *
 * @param item id, audience, embargo and extra fields
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
    implements Listed {}
