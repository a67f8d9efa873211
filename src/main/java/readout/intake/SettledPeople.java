package readout.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.draft.Draft;
import readout.draft.DraftItem;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/**
 * Puts those who are known in the place of the names of a draft: of an invitation, a release or
 * minutes. Whoever is in the people file is called by their id; of those of an earlier record what
 * that says comes along, as far as the file does not say it itself.
 */
final class SettledPeople {
  private static final String PARTICIPANTS = "participants";

  /** What the people file says of somebody for each day. */
  private static final Set<String> OFFICE = Set.of("role", "organization", "honorific");

  /** The keys whose values name people. */
  private static final Set<String> REFERENCES =
      Set.of(
          "speaker", "owner", "presenter", "moved_by", "seconded_by", "for", "against", "abstain");

  private final NameDirectory known;
  private final Map<String, String> references = new HashMap<>();
  private final Map<String, String> settled = new LinkedHashMap<>();

  /** Those who may be one of several, by the name. */
  private final Map<String, String> undecided = new LinkedHashMap<>();

  private SettledPeople(NameDirectory known) {
    this.known = known;
  }

  /**
   * Settles who the names of a draft are.
   *
   * @return lines for the one who reads the draft; empty when nobody is known
   */
  static List<String> settle(Draft draft, NameDirectory known) {
    SettledPeople people = new SettledPeople(known);
    if (draft.value(PARTICIPANTS).orElse(null) instanceof SequenceNode list) {
      people.participants(draft, list);
    }
    if (people.references.isEmpty()) {
      return List.of();
    }
    draft.change((key, value) -> key.equals(PARTICIPANTS) ? value : people.renamed("", value));
    List<String> lines = new ArrayList<>();
    listed("known from the people file or the earlier record:", people.settled, lines);
    listed("more than one person answers to these names; say who:", people.undecided, lines);
    return lines;
  }

  private static void listed(String head, Map<String, String> names, List<String> lines) {
    if (!names.isEmpty()) {
      lines.add(head);
      names.forEach((name, who) -> lines.add("  " + name + ": " + who));
    }
  }

  private void participants(Draft draft, SequenceNode list) {
    Map<String, Node> items = new LinkedHashMap<>();
    boolean delegations = draft.value("delegations").isPresent();
    for (Node item : list.items()) {
      Optional<NameDirectory.Person> person =
          item instanceof MappingNode group ? find(group) : Optional.empty();
      if (person.isEmpty()) {
        List<NameDirectory.Person> several =
            item instanceof MappingNode group ? known.all(names(group)) : List.of();
        boolean open = several.size() > 1;
        items.put("item " + items.size(), open ? undecided((MappingNode) item, several) : item);
        continue;
      }
      NameDirectory.Person one = person.get();
      MappingNode group = (MappingNode) item;
      names(group).forEach(name -> references.put(name, one.reference()));
      settled.put(group.text("name"), one.reference());
      MappingNode whole = one.inFile() ? ofFile(one, group) : ofRecord(one, group, delegations);
      String key = "person " + one.reference();
      items.merge(key, whole, (first, more) -> both((MappingNode) first, (MappingNode) more));
      if (whole.value("delegation").isPresent() && !delegations && known.delegations() != null) {
        draft.put("delegations", known.delegations());
      }
    }
    List<Node> nodes = items.values().stream().map(SettledPeople::shortest).toList();
    draft.change((key, value) -> key.equals(PARTICIPANTS) ? DraftItem.list(nodes) : value);
  }

  /** Somebody whose name two people answer to, with all that the file says of them. */
  private Node undecided(MappingNode item, List<NameDirectory.Person> several) {
    String name = item.text("name");
    names(item).forEach(one -> references.put(one, UndecidedPerson.id(name)));
    undecided.put(name, UndecidedPerson.choice(several));
    return UndecidedPerson.item(name, several)
        .all(item.without(Set.of("name", "aliases", "id")))
        .node();
  }

  private Optional<NameDirectory.Person> find(MappingNode item) {
    return known.find(names(item)).or(() -> known.at(item.text("email")));
  }

  /** What the draft calls somebody. */
  private static List<String> names(MappingNode item) {
    List<String> names = new ArrayList<>(List.of(item.text("name")));
    if (item.value("aliases").orElse(null) instanceof SequenceNode list) {
      list.items().stream()
          .filter(ScalarNode.class::isInstance)
          .forEach(alias -> names.add(((ScalarNode) alias).text()));
    }
    names.removeIf(name -> name.isBlank() || name.equals("TBD"));
    return names;
  }

  /** Their id, and what is so on that day. An office that the people file has not is asked for. */
  private MappingNode ofFile(NameDirectory.Person person, MappingNode item) {
    readout.people.Person filed = known.inFile(person.fields().text("person"));
    DraftItem whole = new DraftItem();
    boolean offices = filed != null && !filed.offices().isEmpty();
    List<String> others = new ArrayList<>();
    MappingNode rest = item.without(Set.of("name", "aliases"));
    for (String key : List.of("role", "organization")) {
      String text = item.text(key);
      if (offices && !text.isEmpty() && !hasOffice(filed, key, text)) {
        others.add(text);
      }
    }
    if (!others.isEmpty()) {
      whole.comment(
          "In the file: " + String.join(", ", others) + "; the people file has another office.");
    }
    List<Entry> comments = rest.entries().stream().filter(DraftItem::isComment).toList();
    whole.all(new MappingNode(comments, item.span()));
    whole.all(person.fields());
    MappingNode more = rest.without(person.fields().keys());
    for (Entry entry : more.entries()) {
      boolean office = OFFICE.contains(entry.key().text());
      if (!DraftItem.isComment(entry) && !(office && offices)) {
        whole.node(entry.key().text(), entry.value());
      }
    }
    return whole.node();
  }

  private static boolean hasOffice(readout.people.Person person, String key, String text) {
    return person.offices().stream()
        .map(office -> key.equals("role") ? office.role() : office.organization())
        .anyMatch(
            title ->
                title != null
                    && title.variants().stream().anyMatch(v -> v.value().equalsIgnoreCase(text)));
  }

  /** What the earlier record says, but for what the file says itself. */
  private static MappingNode ofRecord(
      NameDirectory.Person person, MappingNode item, boolean delegations) {
    DraftItem whole = new DraftItem();
    List<Entry> comments = item.entries().stream().filter(DraftItem::isComment).toList();
    whole.all(new MappingNode(comments, item.span()));
    Set<String> own = Set.of("role", "organization", "honorific", "email");
    for (Entry entry : person.fields().entries()) {
      String key = entry.key().text();
      boolean said = own.contains(key) && item.value(key).isPresent();
      if (!said && !(key.equals("delegation") && delegations)) {
        whole.node(key, entry.value());
      }
    }
    Set<String> known = person.fields().keys();
    for (Entry entry : item.entries()) {
      String key = entry.key().text();
      boolean more = !known.contains(key) || own.contains(key);
      if (more && !key.equals("name") && !DraftItem.isComment(entry)) {
        whole.node(key, entry.value());
      }
    }
    return whole.node();
  }

  /** One whom the file lists twice. */
  private static MappingNode both(MappingNode first, MappingNode more) {
    return new DraftItem().all(first).all(more.without(first.keys())).node();
  }

  /** Somebody of whom nothing is said but the id. */
  private static Node shortest(Node item) {
    return item instanceof MappingNode group
            && group.entries().size() == 1
            && group.value("person").isPresent()
        ? group.value("person").get()
        : item;
  }

  /** A value with the names that are references replaced. */
  private Node renamed(String key, Node value) {
    if (value instanceof MappingNode group) {
      List<Entry> entries =
          group.entries().stream()
              .map(e -> new Entry(e.key(), renamed(e.key().text(), e.value())))
              .toList();
      return new MappingNode(entries, group.span());
    }
    if (value instanceof SequenceNode list) {
      return new SequenceNode(
          list.items().stream().map(item -> renamed(key, item)).toList(), list.span());
    }
    String reference =
        REFERENCES.contains(key) ? references.get(((ScalarNode) value).text()) : null;
    return reference == null ? value : ScalarNode.written(reference);
  }
}
