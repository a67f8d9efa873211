package readout.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import readout.meeting.Attendance;
import readout.meeting.Delegation;
import readout.meeting.Participant;
import readout.meeting.People;

/** Who took part, grouped by delegation in the order of protocol. */
final class PeopleNotes {
  private final Wording wording;
  private final PartyNotes parties;

  PeopleNotes(Wording wording, PartyNotes parties) {
    this.wording = wording;
    this.parties = parties;
  }

  /** Puts the lists of people into the note. */
  void people(People people, Map<String, Object> note) {
    Map<Delegation, List<Participant>> members = new HashMap<>();
    for (Participant p : people.participants()) {
      if (attended(p.attendance())) {
        members.computeIfAbsent(p.delegation(), d -> new ArrayList<>()).add(p);
      }
    }
    List<Object> delegations = new ArrayList<>();
    for (Delegation delegation : people.delegations()) {
      delegations.add(delegation(delegation, members.getOrDefault(delegation, List.of())));
    }
    note.put("delegations", delegations);
    note.put("other_participants", parties.list(members.getOrDefault(null, List.of())));
    note.put("apologies", list(people, p -> p.attendance() == Attendance.APOLOGIES));
    note.put("absent", list(people, p -> p.attendance() == Attendance.ABSENT));
    note.put("mentioned", list(people, p -> p.attendance() == Attendance.MENTIONED));
    note.put("participants", parties.list(people.participants()));
    note.put("groups", parties.list(people.groups()));
  }

  private Object delegation(Delegation d, List<Participant> members) {
    String country = d.country() == null ? "" : wording.language().country(d.country());
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", d.id());
    map.put("anchor", parties.anchor(d));
    map.put("name", wording.text(d.name()));
    map.put("country", country.isEmpty() ? "" : wording.ownText(country));
    map.put("country_code", country.equals(d.country()) ? "" : Wording.orEmpty(d.country()));
    map.put("participants", parties.list(members));
    map.put("x", d.extra().values());
    return map;
  }

  private List<Object> list(People people, Predicate<Participant> which) {
    return parties.list(people.participants().stream().filter(which).toList());
  }

  private static boolean attended(Attendance attendance) {
    return attendance.isThere();
  }
}
