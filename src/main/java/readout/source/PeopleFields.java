package readout.source;

import java.util.HashMap;
import java.util.Map;
import readout.meeting.Attendance;
import readout.meeting.Delegation;
import readout.meeting.Group;
import readout.meeting.MeetingPoint;
import readout.meeting.Participant;
import readout.meeting.People;
import readout.meeting.Presence;
import readout.yaml.Node;

/** Writes who took part. */
final class PeopleFields {
  private final Fields record;
  private final Parties parties;
  private final Map<Integer, Presence> presences = new HashMap<>();

  PeopleFields(Fields record, Parties parties) {
    this.record = record;
    this.parties = parties;
  }

  /** Adds the people to the record. */
  void add(People people) {
    people.presences().forEach(p -> presences.put(p.who().partNumber(), p));
    record
        .list("delegations", people.delegations(), PeopleFields::delegation)
        .list("participants", people.participants(), this::participant)
        .list("groups", people.groups(), PeopleFields::group);
  }

  private static Node delegation(Delegation delegation) {
    return new Fields()
        .line("id", delegation.id())
        .text("name", delegation.name())
        .line("country", delegation.country())
        .node();
  }

  private static Node group(Group group) {
    return new Fields().line("id", group.id()).text("name", group.name()).node();
  }

  private Node participant(Participant one) {
    Presence presence = presences.get(one.partNumber());
    Fields fields =
        Fields.of(one.item())
            .text("name", one.name())
            .text("honorific", one.honorific())
            .text("role", one.role())
            .text("organization", one.organization())
            .put("delegation", parties.reference(one.delegation()))
            .flag("chair", one.chair())
            .word("attendance", one.attendance(), Attendance.IN_PERSON)
            .line("url", one.url());
    if (one.email() != null) {
      fields.put(
          "email",
          new Fields()
              .line("text", one.email().value())
              .line("audience", ReleasedRecord.PUBLIC)
              .node());
    }
    if (presence != null) {
      fields
          .line("from", point(presence.from()))
          .line("until", point(presence.until()))
          .put(
              "reason",
              presence.reason() == null
                  ? null
                  : ReleasedRecord.forThePublic(
                      presence.reason(), Fields.text(presence.reason().value().variants())));
    }
    return fields.node();
  }

  private static String point(MeetingPoint point) {
    if (point == null) {
      return null;
    }
    return point.time() == null ? point.topic() : point.time().toString();
  }
}
