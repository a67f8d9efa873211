package readout.note;

import java.util.List;
import readout.note.view.Inlined;

/**
 * Who took part.
 *
 * @param delegations in protocol order, each with its members who were present
 * @param otherParticipants who was present and belongs to no delegation
 * @param inAttendance who was at the meeting without being a member
 * @param apologies who sent apologies
 * @param absent who was absent
 * @param mentioned who is quoted or named but was not present
 * @param participants all on the list
 * @param groups speakers and owners who are not people
 */
public record NotePeople(
    List<LocalizedDelegation> delegations,
    List<LocalizedParty> otherParticipants,
    List<LocalizedParty> inAttendance,
    List<LocalizedParty> apologies,
    List<LocalizedParty> absent,
    List<LocalizedParty> mentioned,
    List<LocalizedParty> participants,
    List<LocalizedParty> groups)
    implements Inlined {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "delegations" -> delegations;
      case "other_participants" -> otherParticipants;
      case "in_attendance" -> inAttendance;
      case "apologies" -> apologies;
      case "absent" -> absent;
      case "mentioned" -> mentioned;
      case "participants" -> participants;
      case "groups" -> groups;
      default -> UNKNOWN;
    };
  }
}
