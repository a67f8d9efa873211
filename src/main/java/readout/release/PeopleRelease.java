package readout.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.Attendance;
import readout.meeting.Attribution;
import readout.meeting.Career;
import readout.meeting.Delegation;
import readout.meeting.Group;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.People;
import readout.meeting.Title;

/** Takes out the people whom the audience must not learn of. */
final class PeopleRelease {
  private static final String KNOWN_THROUGH_IT = "only known through what is withheld";

  private final AudiencePolicy admission;
  private final CustomFieldsRelease ownData;

  PeopleRelease(AudiencePolicy admission, CustomFieldsRelease ownData) {
    this.admission = admission;
    this.ownData = ownData;
  }

  /** All who may be named, with what the output may hold of each. */
  Names names(People people, boolean nobody) {
    Map<Participant, Participant> released = new LinkedHashMap<>();
    if (nobody) {
      String rule = Attribution.CHATHAM_HOUSE.key();
      people.participants().forEach(p -> admission.heldBack("participant", rule, p));
      people.delegations().forEach(d -> admission.heldBack("delegation", rule, d));
      people.groups().forEach(g -> admission.heldBack("group", rule, g));
      return new Names(released, true, ownData);
    }
    for (Participant p : admission.admitted(people.participants(), "participant")) {
      Participant titled = titled(p);
      released.put(
          p,
          ownData.of(
              titled.with(
                  admission.inOutput(p.item()),
                  ownData.of(titled.delegation()),
                  admission.admitted(p.email(), "address", p, "email"))));
    }
    return new Names(released, false, ownData);
  }

  /** A participant with the first of the titles of the day that the readers may see. */
  private Participant titled(Participant p) {
    List<Title> visible = new ArrayList<>();
    for (Title title : p.titles()) {
      if (title.audience() == null || admission.isFor(title.audience())) {
        visible.add(
            new Title(
                title.honorific(),
                title.role(),
                title.organization(),
                ownData.of(title.delegation()),
                title.audience()));
      } else {
        admission.heldBack("office", "for " + title.audience().key(), p);
      }
    }
    Participant titled = p.titles().isEmpty() ? p : p.withTitles(visible);
    return p.career() == null ? titled : titled.withCareer(career(p.career()));
  }

  /** Without the offices that the readers may not learn of. */
  private Career career(Career career) {
    return career.with(
        career.posts().stream()
            .filter(post -> post.audience() == null || admission.isFor(post.audience()))
            .toList());
  }

  /**
   * The lists of people as the output holds them.
   *
   * @param before whom the record cites, before anything was taken out
   * @param after the same after it; who is only known through what went, goes too
   */
  People lists(People people, Names names, Set<Party> before, Set<Party> after) {
    if (names.nobody()) {
      return People.NONE;
    }
    List<Participant> kept = new ArrayList<>();
    for (Participant p : people.participants()) {
      Participant released = (Participant) names.of(p);
      if (released == null) {
        continue;
      }
      boolean onlyNamed = p.attendance() == Attendance.MENTIONED;
      if (onlyNamed && before.contains(p) && !after.contains(released)) {
        admission.heldBack("participant", KNOWN_THROUGH_IT, p);
      } else {
        kept.add(released);
      }
    }
    List<Group> groups = new ArrayList<>();
    for (Group g : admission.ofRecord(people.groups(), "group")) {
      if (before.contains(g) && !after.contains(ownData.of(g))) {
        admission.heldBack("group", KNOWN_THROUGH_IT, g);
      } else {
        groups.add(ownData.of(g));
      }
    }
    return new People(delegations(people, kept, before, after), kept, groups, List.of());
  }

  /** A delegation goes when all its members, or all that cites it, went. */
  private List<Delegation> delegations(
      People people, List<Participant> kept, Set<Party> before, Set<Party> after) {
    Set<Delegation> membersBefore = delegationsOf(people.participants());
    Set<Delegation> membersAfter = delegationsOf(kept);
    List<Delegation> delegations = new ArrayList<>();
    for (Delegation d : people.delegations()) {
      Delegation released = ownData.of(d);
      boolean known = membersAfter.contains(released) || after.contains(released);
      boolean idle = !membersBefore.contains(d) && !before.contains(d) && admission.admitsRecord();
      if (known || idle) {
        delegations.add(released);
      } else {
        admission.heldBack("delegation", KNOWN_THROUGH_IT, d);
      }
    }
    Set<Delegation> listed = new LinkedHashSet<>(delegations);
    for (Delegation d : membersAfter) {
      if (d != null && listed.add(d)) {
        delegations.add(d); // that of an office which others do not see
      }
    }
    return delegations;
  }

  private static Set<Delegation> delegationsOf(List<Participant> participants) {
    Set<Delegation> delegations = new LinkedHashSet<>();
    participants.forEach(p -> delegations.add(p.delegation()));
    return delegations;
  }
}
