package readout.meeting;

import java.util.List;

/**
 * What was decided.
 *
 * @param item id, audience, embargo and extra fields
 * @param text the decision
 * @param topic a topic's id, or null
 * @param status what became of it
 * @param movedBy who moved it, or null
 * @param secondedBy who seconded it, or null
 * @param vote the options and who or how many took each, in the record's order
 */
public record Decision(
    Item item,
    Text text,
    String topic,
    DecisionStatus status,
    Party movedBy,
    Party secondedBy,
    List<VoteOption> vote)
    implements Listed {
  /** Copies the list. */
  public Decision {
    vote = List.copyOf(vote);
  }
}
