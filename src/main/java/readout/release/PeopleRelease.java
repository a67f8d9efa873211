package readout.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.Attendance;
import readout.meeting.Attribution;
import readout.meeting.Delegation;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.People;

/** Takes out the people whom the audience must not learn of. */
final class PeopleRelease {
  private final Admission admission;
  private final OwnDataRelease ownData;

  PeopleRelease(Admission admission, OwnDataRelease ownData) {
    this.admission = admission;
    this.ownData = ownData;
  }

  /** Everybody who may be named, with what the output may hold of each. */
  Names names(People people, boolean nobody) {
    Map<Participant, Participant> released = new LinkedHashMap<>();
    if (nobody) {
      String rule = Attribution.CHATHAM_HOUSE.key();
      people.participants().forEach(p -> admission.heldBack("participant", rule));
      people.delegations().forEach(d -> admission.heldBack("delegation", rule));
      people.groups().forEach(g -> admission.heldBack("group", rule));
      return new Names(released, true, ownData);
    }
    for (Participant p : admission.admitted(people.participants(), "participant")) {
      released.put(
          p,
          new Participant(
              admission.inOutput(p.item()),
              p.name(),
              p.aliases(),
              p.honorific(),
              p.role(),
              p.organization(),
              ownData.of(p.delegation()),
              p.chair(),
              p.attendance(),
              admission.admittedInternal(p.email(), "address"),
              p.url()));
    }
    return new Names(released, false, ownData);
  }

  /**
   * The lists of people as the output holds them.
   *
   * @param before what the record cites whom for, before anything was taken out
   * @param after the same behind it; who is only mentioned, and only in what went, goes too
   */
  People lists(People people, Names names, Set<Party> before, Set<Party> after) {
    if (names.nobody()) {
      return new People(List.of(), List.of(), List.of());
    }
    List<Participant> kept = new ArrayList<>();
    for (Participant p : people.participants()) {
      Party released = names.of(p);
      if (released == null) {
        continue;
      }
      boolean onlyNamed = p.attendance() == Attendance.MENTIONED;
      if (onlyNamed && before.contains(p) && !after.contains(released)) {
        admission.heldBack("participant", "only known through what is held back");
        continue;
      }
      kept.add((Participant) released);
    }
    return new People(
        delegations(people, kept), kept, people.groups().stream().map(ownData::of).toList());
  }

  /** A delegation all of whose members are withheld is withheld with them. */
  private List<Delegation> delegations(People people, List<Participant> kept) {
    Set<Delegation> before = delegationsOf(people.participants());
    Set<Delegation> after = delegationsOf(kept);
    List<Delegation> delegations = new ArrayList<>();
    for (Delegation d : people.delegations()) {
      Delegation released = ownData.of(d);
      if (after.contains(released) || !before.contains(d)) {
        delegations.add(released);
      }
    }
    return delegations;
  }

  private static Set<Delegation> delegationsOf(List<Participant> participants) {
    Set<Delegation> delegations = new HashSet<>();
    participants.forEach(p -> delegations.add(p.delegation()));
    return delegations;
  }
}
