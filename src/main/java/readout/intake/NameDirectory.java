package readout.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.diagnostic.Span;
import readout.meeting.InLanguage;
import readout.meeting.NameKey;
import readout.meeting.Participant;
import readout.meeting.Text;
import readout.people.PeopleFile;
import readout.record.EarlierRecord;
import readout.transcript.SpeakerLabel;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/**
 * Those who are known already, from the record of an earlier meeting and the people file: they
 * settle whom a name or nickname of a transcript means.
 */
final class NameDirectory {
  /** What was so on that day alone. */
  private static final Set<String> OF_THE_DAY =
      Set.of("attendance", "from", "until", "reason", "chair", "embargo");

  private final Map<String, List<Person>> byName = new HashMap<>();
  private final MappingNode root;
  private final PeopleFile file;

  /**
   * Somebody of an earlier meeting.
   *
   * @param name as that record has it
   * @param reference what a quote calls them: the id, else the name
   * @param fields what that record says of them, but for that day; or their id in the people file
   * @param inFile whether the people file has them, with all their names
   */
  record Person(String name, String reference, MappingNode fields, boolean inFile) {}

  private NameDirectory(MappingNode root, PeopleFile file) {
    this.root = root;
    this.file = file;
  }

  /**
   * Those of the people file, and the participants of a record before them.
   *
   * @param record of an earlier meeting, or null
   */
  static NameDirectory of(EarlierRecord record, PeopleFile file) {
    NameDirectory known = record == null ? new NameDirectory(null, file) : ofRecord(record, file);
    Set<String> settled = Set.copyOf(known.byName.keySet());
    for (Person person : file.people().stream().map(NameDirectory::ofFile).toList()) {
      List<String> names = new ArrayList<>(List.of(person.reference()));
      names.addAll(names(file.find(person.reference()).name()));
      file.find(person.reference()).aliases().forEach(alias -> names.addAll(names(alias)));
      known.add(person, names, settled);
    }
    return known;
  }

  private static Person ofFile(readout.people.Person person) {
    Entry id = new Entry(ScalarNode.written("person"), ScalarNode.written(person.id()));
    MappingNode fields = new MappingNode(List.of(id), Span.START);
    return new Person(person.firstName(), person.id(), fields, true);
  }

  private static List<String> names(Text text) {
    return text.variants().stream().map(InLanguage::value).toList();
  }

  private static NameDirectory ofRecord(EarlierRecord record, PeopleFile file) {
    NameDirectory known = new NameDirectory(record.root(), file);
    List<Node> items =
        record.root().value("participants").orElse(null) instanceof SequenceNode list
            ? list.items()
            : List.of();
    List<Participant> people = record.meeting().people().participants();
    for (int i = 0; i < Math.min(items.size(), people.size()); i++) {
      known.add(people.get(i), items.get(i));
    }
    return known;
  }

  private void add(Participant participant, Node item) {
    String id = participant.item().id();
    boolean bare = item instanceof ScalarNode;
    MappingNode fields =
        item instanceof MappingNode group
            ? group.without(OF_THE_DAY)
            : new MappingNode(List.of(new Entry(ScalarNode.written("person"), item)), Span.START);
    boolean inFile = bare || fields.value("person").isPresent();
    String name = participant.name().variants().get(0).value();
    List<String> names = new ArrayList<>(names(participant.name()));
    participant.aliases().forEach(alias -> names.addAll(names(alias)));
    if (id != null) {
      names.add(id);
    }
    add(new Person(name, id == null ? name : id, fields, inFile), names, Set.of());
  }

  /** Adds somebody under all their names but those that are somebody's already. */
  private void add(Person person, List<String> names, Set<String> settled) {
    for (String key : names.stream().map(NameDirectory::key).distinct().toList()) {
      if (!settled.contains(key)) {
        byName.computeIfAbsent(key, any -> new ArrayList<>()).add(person);
      }
    }
  }

  private static String key(String name) {
    return NameKey.of(name.replace('_', ' '));
  }

  /** The one whom a label means; empty when nobody or several answer to it. */
  Optional<Person> find(SpeakerLabel label) {
    List<Person> found = all(label);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** All who answer to a label: to what is written, else to the name in it, in any order. */
  List<Person> all(SpeakerLabel label) {
    List<Person> found = List.of();
    for (String name : List.of(label.written(), label.name(), inOrder(label.name()))) {
      List<Person> answering = byName.getOrDefault(key(name), List.of());
      if (answering.size() == 1) {
        return answering;
      }
      found = found.isEmpty() ? answering : found;
    }
    return found;
  }

  /** "Lund, Ivo" as it is said. */
  private static String inOrder(String name) {
    int comma = name.indexOf(',');
    boolean swapped = comma > 0 && name.indexOf(',', comma + 1) < 0;
    return swapped ? name.substring(comma + 1).strip() + " " + name.substring(0, comma) : name;
  }

  /** The one whom some names mean; empty when nobody answers to them, or several do. */
  Optional<Person> find(List<String> names) {
    List<Person> found = all(names);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** All who answer to some names. */
  List<Person> all(List<String> names) {
    return names.stream()
        .flatMap(name -> byName.getOrDefault(key(name), List.of()).stream())
        .distinct()
        .toList();
  }

  /** The one who has an address; empty when nobody has it, or several. */
  Optional<Person> at(String email) {
    List<Person> people =
        byName.values().stream()
            .flatMap(List::stream)
            .filter(person -> person.fields().text("email").equalsIgnoreCase(email))
            .distinct()
            .toList();
    return people.size() == 1 && !email.isEmpty() ? Optional.of(people.get(0)) : Optional.empty();
  }

  /** What the people file says of an id; null when it does not have it. */
  readout.people.Person inFile(String id) {
    return file.find(id);
  }

  /** All names that the people file has for an id; empty when it does not have it. */
  List<String> namesOf(String id) {
    List<String> all = new ArrayList<>();
    if (inFile(id) != null) {
      all.addAll(names(inFile(id).name()));
      inFile(id).aliases().forEach(alias -> all.addAll(names(alias)));
    }
    return all;
  }

  /** The name of the one person who has an address; empty when nobody has it, or several. */
  Optional<String> nameAt(String email) {
    List<String> names =
        byName.values().stream()
            .flatMap(List::stream)
            .filter(person -> person.fields().text("email").equalsIgnoreCase(email))
            .map(Person::name)
            .distinct()
            .toList();
    return names.size() == 1 && !email.isEmpty() ? Optional.of(names.get(0)) : Optional.empty();
  }

  /** The delegations that the people of the earlier meeting were of; null when it has none. */
  Node delegations() {
    return root == null ? null : root.value("delegations").orElse(null);
  }
}
