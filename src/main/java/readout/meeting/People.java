package readout.meeting;

import java.util.List;

/**
 * Who took part, in the order of protocol.
 *
 * @param delegations the sides, those listed first, then those only participants name
 * @param participants all on the list
 * @param groups speakers and owners who are not persons
 * @param presences when some of the participants came and left, and why they were away
 */
public record People(
    List<Delegation> delegations,
    List<Participant> participants,
    List<Group> groups,
    List<Presence> presences) {
  /** Nobody. */
  public static final People NONE = new People(List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public People {
    delegations = List.copyOf(delegations);
    participants = List.copyOf(participants);
    groups = List.copyOf(groups);
    presences = List.copyOf(presences);
  }

  /** The same with other arrivals and departures. */
  public People withPresences(List<Presence> presences) {
    return new People(delegations, participants, groups, presences);
  }
}
