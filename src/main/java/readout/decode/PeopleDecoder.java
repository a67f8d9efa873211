package readout.decode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.diagnostic.Code;
import readout.meeting.Attendance;
import readout.meeting.Audience;
import readout.meeting.ComparedForm;
import readout.meeting.CustomFields;
import readout.meeting.Delegation;
import readout.meeting.Group;
import readout.meeting.Item;
import readout.meeting.Participant;
import readout.meeting.People;
import readout.meeting.Presence;
import readout.meeting.Text;
import readout.yaml.Node;

/** Reads delegations, participants and groups. */
final class PeopleDecoder {
  private final Context context;
  private final Values values;
  private final List<Delegation> delegations = new ArrayList<>();
  private final List<String> listed = new ArrayList<>();
  private final List<Presence> presences = new ArrayList<>();
  private final Map<String, Delegation> unlisted = new LinkedHashMap<>();

  PeopleDecoder(Context context) {
    this.context = context;
    this.values = context.values();
  }

  /** All people of the record; from now on references find them. */
  People decode(Fields record) {
    delegations.addAll(record.list("delegations", this::delegation));
    for (Delegation delegation : delegations) {
      listed.add(delegation.id());
      delegation.name().variants().forEach(v -> listed.add(v.value()));
    }
    List<Group> groups = record.list("groups", this::group);
    List<Participant> participants = record.list("participants", this::participant);
    unlisted.values().forEach(context.directory()::addUnlisted);
    delegations.addAll(unlisted.values());
    return new People(delegations, participants, groups, presences);
  }

  private Delegation delegation(Node node) {
    return context.group(
        node,
        "a delegation",
        f -> {
          String id = f.required("id", values.id);
          Text name = f.required("name", values.text);
          String country = f.optional("country", values.line);
          CustomFields customFields = f.customFields();
          if (id == null || name == null) {
            return null;
          }
          Delegation delegation = new Delegation(id, name, country, customFields, f.partNumber());
          context.directory().add(delegation, f.valueSpan("id"));
          return delegation;
        });
  }

  private Group group(Node node) {
    return context.group(
        node,
        "a group",
        f -> {
          String id = f.required("id", values.id);
          Text name = f.required("name", values.text);
          CustomFields customFields = f.customFields();
          if (id == null || name == null) {
            return null;
          }
          Group group = new Group(id, name, customFields, f.partNumber());
          context.directory().add(group, f.valueSpan("id"));
          return group;
        });
  }

  private Participant participant(Node node) {
    return context.group(node, "a participant", this::participant);
  }

  private Participant participant(Fields f) {
    Item item = context.items().item(f, null);
    Text name = f.required("name", values.text);
    List<Text> aliases = f.list("aliases", n -> values.text(n, "an alias"));
    Text honorific = f.optional("honorific", values.text);
    Text role = f.optional("role", values.text);
    Text organization = f.optional("organization", values.text);
    Delegation delegation = f.optional("delegation", this::delegationOf);
    Boolean chair = f.optional("chair", values.flag);
    Attendance attendance =
        f.optional("attendance", (n, what) -> values.word(n, what, Attendance.class));
    var email =
        f.optional(
            "email",
            (n, what) ->
                context
                    .items()
                    .guarded(n, what, Audience.INTERNAL, context.report(), values.email));
    String url = f.optional("url", values.url);
    PresenceDecoder.Written presence = new PresenceDecoder(context).read(f);
    Participant participant =
        new Participant(
            item,
            name == null ? Text.of(item.id() == null ? "" : item.id()) : name,
            aliases,
            honorific,
            role,
            organization,
            delegation,
            chair != null && chair,
            attendance == null ? Attendance.IN_PERSON : attendance,
            email,
            url);
    context.directory().add(participant, f.valueSpan(item.id() == null ? "name" : "id"));
    Presence of = presence.of(participant);
    if (!of.isEmpty()) {
      presences.add(of);
    }
    return participant;
  }

  /** A delegation on no list comes into being with its first participant. */
  private Delegation delegationOf(Node node, String what) {
    String name = values.line(node, what);
    if (name == null) {
      return null;
    }
    Delegation found = context.directory().delegation(name);
    if (found != null) {
      return found;
    }
    Delegation named = unlisted.get(ComparedForm.of(name));
    if (named != null) {
      return named;
    }
    Optional<String> near = context.report().nearest(name, listed);
    if (near.isPresent()) {
      context
          .report()
          .add(
              context
                  .report()
                  .warning(
                      Code.NEARLY_KNOWN, node.span(), "no delegation has the id \"" + name + "\"")
                  .label("treated as a delegation of its own")
                  .help("did you mean \"" + near.get() + "\"?"));
    }
    Text written = values.text(name, node);
    Delegation added = new Delegation(name, written, null, CustomFields.NONE, written.partNumber());
    unlisted.put(ComparedForm.of(name), added);
    return added;
  }
}
