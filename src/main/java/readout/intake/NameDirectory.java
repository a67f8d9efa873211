package readout.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.meeting.InLanguage;
import readout.meeting.NameKey;
import readout.meeting.Participant;
import readout.record.EarlierRecord;
import readout.transcript.SpeakerLabel;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.SequenceNode;

/** The people of an earlier meeting, who settle whom a name or nickname of a transcript means. */
final class NameDirectory {
  /** What was so on that day alone. */
  private static final Set<String> OF_THE_DAY =
      Set.of("attendance", "from", "until", "reason", "chair", "embargo");

  private final Map<String, Person> byName = new HashMap<>();
  private final Map<String, Integer> answering = new HashMap<>();
  private final MappingNode root;

  /**
   * Somebody of an earlier meeting.
   *
   * @param name as that record has it
   * @param reference what a quote calls them: the id, else the name
   * @param fields what that record says of them, but for that day
   */
  record Person(String name, String reference, MappingNode fields) {}

  private NameDirectory(MappingNode root) {
    this.root = root;
  }

  /** Nobody. */
  static NameDirectory none() {
    return new NameDirectory(null);
  }

  /** The participants of a record. */
  static NameDirectory of(EarlierRecord record) {
    NameDirectory known = new NameDirectory(record.root());
    List<Node> items =
        record.root().value("participants").orElse(null) instanceof SequenceNode list
            ? list.items()
            : List.of();
    List<Participant> people = record.meeting().people().participants();
    for (int i = 0; i < Math.min(items.size(), people.size()); i++) {
      if (items.get(i) instanceof MappingNode item) {
        known.add(people.get(i), item);
      }
    }
    return known;
  }

  private void add(Participant participant, MappingNode item) {
    String id = item.text("id");
    String name = participant.name().variants().get(0).value();
    Person person = new Person(name, id.isEmpty() ? name : id, item.without(OF_THE_DAY));
    List<String> names = new ArrayList<>();
    participant.name().variants().stream().map(InLanguage::value).forEach(names::add);
    participant
        .aliases()
        .forEach(a -> a.variants().stream().map(InLanguage::value).forEach(names::add));
    if (!id.isEmpty()) {
      names.add(id);
    }
    for (String key : names.stream().map(NameDirectory::key).distinct().toList()) {
      answering.merge(key, 1, Integer::sum);
      byName.put(key, person);
    }
  }

  private static String key(String name) {
    return NameKey.of(name.replace('_', ' '));
  }

  /** Whether anybody is known. */
  boolean isEmpty() {
    return byName.isEmpty();
  }

  /** The one whom a label means; empty when nobody or several answer to it. */
  Optional<Person> find(SpeakerLabel label) {
    for (String name : List.of(label.written(), label.name())) {
      String key = key(name);
      if (answering.getOrDefault(key, 0) == 1) {
        return Optional.of(byName.get(key));
      }
    }
    return Optional.empty();
  }

  /** The name of the one person who has an address; empty when nobody has it, or several. */
  Optional<String> nameAt(String email) {
    List<String> names =
        byName.values().stream()
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
