package readout.meeting;

import java.util.List;

/**
 * Who took part, in the order of protocol.
 *
 * @param delegations the sides, those listed first, then those only participants name
 * @param participants all on the list
 * @param groups speakers and owners who are not persons
 */
public record People(
    List<Delegation> delegations, List<Participant> participants, List<Group> groups) {
  /** Copies the lists. */
  public People {
    delegations = List.copyOf(delegations);
    participants = List.copyOf(participants);
    groups = List.copyOf(groups);
  }
}
