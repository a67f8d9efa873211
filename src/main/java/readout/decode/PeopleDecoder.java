package readout.decode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.diagnostic.Code;
import readout.meeting.Attendance;
import readout.meeting.Audience;
import readout.meeting.ComparedForm;
import readout.meeting.CustomFields;
import readout.meeting.Delegation;
import readout.meeting.Group;
import readout.meeting.Item;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.People;
import readout.meeting.Presence;
import readout.meeting.Text;
import readout.meeting.Title;
import readout.meeting.date.EdtfDate;
import readout.people.Office;
import readout.people.Person;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;

/**
 * Reads delegations, participants and groups, and those whom the record takes from the people file.
 */
final class PeopleDecoder implements Directory.Newcomers {
  private final Context context;
  private final Values values;
  private final FilePeople filePeople;
  private final DayTitles titles;
  private final List<Participant> participants = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Delegation> delegations = new ArrayList<>();
  private final List<String> listed = new ArrayList<>();
  private final List<Presence> presences = new ArrayList<>();
  private final Map<String, Delegation> unlisted = new LinkedHashMap<>();

  /**
   * @param filePeople the people file
   * @param meeting the date of the meeting, or null when it could not be read
   */
  PeopleDecoder(Context context, FilePeople filePeople, EdtfDate meeting) {
    this.context = context;
    this.values = context.values();
    this.filePeople = filePeople;
    this.titles = new DayTitles(context, filePeople, meeting);
  }

  /** Reads the lists of the record; from now on references find those on them. */
  void decode(Fields record) {
    delegations.addAll(record.list("delegations", this::delegation));
    for (Delegation delegation : delegations) {
      listed.add(delegation.id());
      delegation.name().variants().forEach(v -> listed.add(v.value()));
    }
    groups.addAll(record.list("groups", this::group));
    participants.addAll(record.list("participants", this::participant));
    unlisted.values().forEach(context.directory()::addUnlisted);
    context.directory().take(this);
  }

  /** All people of the record, with those of the people file whom the rest of the record named. */
  People people() {
    List<Delegation> sides = new ArrayList<>(delegations);
    Set<String> used = new HashSet<>();
    for (Participant participant : participants) {
      if (participant.delegation() != null) {
        used.add(participant.delegation().id());
      }
    }
    for (Delegation side : unlisted.values()) {
      if (used.contains(side.id())) {
        sides.add(side);
      }
    }
    return new People(sides, participants, groups, presences);
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
    boolean bare = node instanceof ScalarNode id && isMeantForFile(id.text());
    Node group = bare ? FilePeople.reference((ScalarNode) node) : node;
    return context.group(group, "a participant", f -> participant(f, Attendance.IN_PERSON));
  }

  /** Whether a text in place of a participant is or was meant to be an id of the people file. */
  private boolean isMeantForFile(String text) {
    boolean id = !text.isEmpty() && text.codePoints().allMatch(Values::isOfId);
    return id || filePeople.file().exists() && filePeople.near(text).isPresent();
  }

  @Override
  public Party of(Node node, String id) {
    if (id != null && filePeople.find(id) == null) {
      return null;
    }
    Node group = id == null ? node : FilePeople.reference((ScalarNode) node);
    Party known = context.directory().named((MappingNode) group);
    if (known != null) {
      return known;
    }
    int before = unlisted.size();
    Participant participant =
        context.group(group, "a participant", f -> participant(f, Attendance.MENTIONED));
    if (participant != null) {
      participants.add(participant);
      unlisted.values().stream().skip(before).forEach(context.directory()::addUnlisted);
    }
    return participant;
  }

  @Override
  public Optional<String> near(String name) {
    return filePeople.file().exists() ? filePeople.near(name) : Optional.empty();
  }

  /**
   * @param usual how they took part when the record does not say
   */
  private Participant participant(Fields f, Attendance usual) {
    Item item = context.items().item(f, null);
    boolean reference = f.has(FilePeople.KEY);
    Person person = reference ? f.required(FilePeople.KEY, filePeople::person) : null;
    Text name = reference ? f.optional("name", values.text) : f.required("name", values.text);
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
    Title own = new Title(honorific, role, organization, delegation, null);
    Participant written =
        new Participant(
            reference ? item.withId(idOf(f, item)) : item,
            name == null ? Text.of(nameOf(f, item)) : name,
            aliases,
            honorific,
            role,
            organization,
            delegation,
            chair != null && chair,
            attendance == null ? usual : attendance,
            email,
            url,
            List.of(),
            null);
    if (f.has("office") && !reference) {
      context.report().add(PersonMistakes.officeOfNobody(context.report(), f.valueSpan("office")));
    }
    Participant participant =
        person == null ? written : fromFile(written, own, name == null, person, f);
    String place = reference ? FilePeople.KEY : item.id() == null ? "name" : "id";
    context.directory().add(participant, f.valueSpan(place));
    Presence of = presence.of(participant);
    if (!of.isEmpty()) {
      presences.add(of);
    }
    return participant;
  }

  /** The id by which the record refers to somebody of the people file: that of the file. */
  private String idOf(Fields f, Item item) {
    String id = f.entry(FilePeople.KEY).value() instanceof ScalarNode node ? node.text() : null;
    if (item.id() != null && id != null && !ComparedForm.same(item.id(), id)) {
      Report report = context.report();
      report.add(
          report
              .error(
                  Code.DUPLICATE_ID,
                  f.valueSpan("id"),
                  "a participant has the ids \"" + id + "\" and \"" + item.id() + "\"")
              .label("another id than that of `person`")
              .also(f.valueSpan(FilePeople.KEY), "the id in the people file")
              .help("remove `id`: the record refers to the person as the file does"));
    }
    return id;
  }

  /** What is printed in place of a name that could not be read. */
  private static String nameOf(Fields f, Item item) {
    Entry entry = f.entry(FilePeople.KEY);
    if (entry != null && entry.value() instanceof ScalarNode id) {
      return id.text();
    }
    return item.id() == null ? "" : item.id();
  }

  /**
   * A participant with what the people file says of them where the record says nothing.
   *
   * @param own the title as the record has it
   * @param unnamed whether the record leaves the name to the file
   */
  private Participant fromFile(
      Participant written, Title own, boolean unnamed, Person person, Fields f) {
    Node at = f.entry(FilePeople.KEY).value();
    if (!unnamed && written.name().variants().stream().noneMatch(v -> person.isCalled(v.value()))) {
      String name = written.name().variants().get(0).value();
      titles.differs(person, f, "name", name, person.firstName(), person.line());
    }
    List<Text> aliases = new ArrayList<>(written.aliases());
    if (!unnamed) {
      aliases.add(filePeople.name(person.name(), at));
    }
    person.aliases().forEach(alias -> aliases.add(filePeople.name(alias, at)));
    List<Title> all = titles.of(person, f, at, own, office -> delegationOf(office, at));
    Participant titled = written.withTitles(all);
    return new Participant(
        written.item().withId(person.id()),
        unnamed ? filePeople.name(person.name(), at) : written.name(),
        aliases,
        titled.honorific(),
        titled.role(),
        titled.organization(),
        titled.delegation(),
        written.chair(),
        written.attendance(),
        written.email(),
        written.url() == null ? person.url() : written.url(),
        all.size() == 1 ? List.of() : all,
        filePeople.career(person, at));
  }

  /** The side that an office names, or null. */
  private Delegation delegationOf(Office office, Node at) {
    return office.delegation() == null ? null : delegationOf(office.delegation(), at);
  }

  /** A delegation on no list comes into being with its first participant. */
  private Delegation delegationOf(Node node, String what) {
    String name = values.line(node, what);
    return name == null ? null : delegationOf(name, node);
  }

  private Delegation delegationOf(String name, Node node) {
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
