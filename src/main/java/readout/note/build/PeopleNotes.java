package readout.note.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import readout.meeting.Attendance;
import readout.meeting.Delegation;
import readout.meeting.Participant;
import readout.meeting.People;
import readout.note.LocalizedDelegation;
import readout.note.LocalizedParty;
import readout.note.NamePages;
import readout.note.NotePeople;

/** Who took part, grouped by delegation in the order of protocol. */
final class PeopleNotes {
  private final Wording wording;
  private final PartyNotes parties;

  PeopleNotes(Wording wording, PartyNotes parties) {
    this.wording = wording;
    this.parties = parties;
  }

  /**
   * The lists of people.
   *
   * @param inOrder the delegations in the order of protocol
   */
  NotePeople people(People people, List<Delegation> inOrder) {
    Map<Delegation, List<Participant>> members = new HashMap<>();
    for (Participant p : people.participants()) {
      if (p.attendance().isThere() && p.attendance() != Attendance.IN_ATTENDANCE) {
        members.computeIfAbsent(p.delegation(), d -> new ArrayList<>()).add(p);
      }
    }
    List<LocalizedDelegation> delegations = new ArrayList<>();
    for (Delegation delegation : inOrder) {
      delegations.add(delegation(delegation, members.getOrDefault(delegation, List.of())));
    }
    return new NotePeople(
        delegations,
        parties.list(members.getOrDefault(null, List.of())),
        list(people, p -> p.attendance() == Attendance.IN_ATTENDANCE),
        list(people, p -> p.attendance() == Attendance.APOLOGIES),
        list(people, p -> p.attendance() == Attendance.ABSENT),
        list(people, p -> p.attendance() == Attendance.MENTIONED),
        parties.list(people.participants()),
        parties.list(people.groups()));
  }

  private LocalizedDelegation delegation(Delegation d, List<Participant> members) {
    String country = d.country() == null ? "" : wording.language().country(d.country());
    return new LocalizedDelegation(
        d.id(),
        parties.anchor(d),
        wording.name(NamePages.Kind.DELEGATION, null, d.name()),
        country.isEmpty() ? null : wording.ownText(country),
        country.equals(d.country()) ? "" : Wording.orEmpty(d.country()),
        parties.list(members),
        d.customFields().values());
  }

  private List<LocalizedParty> list(People people, Predicate<Participant> which) {
    return parties.list(people.participants().stream().filter(which).toList());
  }
}
