package readout.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import readout.draft.DraftComment;
import readout.draft.DraftItem;
import readout.meeting.NameKey;
import readout.merge.RecordMerge;
import readout.transcript.MeetingFacts.Attendee;
import readout.transcript.ReadTranscript;
import readout.transcript.SpeakerLabel;
import readout.transcript.Turn;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/** The participants of a draft, in the order in which the file names them. */
final class DraftPeople {
  private final NameDirectory known;
  private final Map<String, Somebody> people = new LinkedHashMap<>();
  private final Map<String, Integer> sameName = new HashMap<>();

  /** One participant with all that the file calls them. */
  private static final class Somebody {
    private final SpeakerLabel label;
    private final NameDirectory.Person person;
    private final List<String> written = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private boolean chair;
    private boolean regrets;

    /** Those who answer to the name, where it is more than one. */
    private final List<NameDirectory.Person> several;

    private Somebody(SpeakerLabel label, List<NameDirectory.Person> answering) {
      this.label = label;
      this.person = answering.size() == 1 ? answering.get(0) : null;
      this.several = answering.size() > 1 ? answering : List.of();
    }
  }

  private DraftPeople(NameDirectory known) {
    this.known = known;
  }

  /** Those whom a transcript names. */
  static DraftPeople of(ReadTranscript transcript, NameDirectory known) {
    DraftPeople people = new DraftPeople(known);
    for (Attendee attendee : transcript.facts().people()) {
      Somebody one = people.add(attendee.label());
      one.chair |= attendee.chair();
      one.regrets = attendee.regrets();
    }
    for (Turn turn : transcript.turns()) {
      if (!isNobody(turn.speaker())) {
        Somebody one = people.add(turn.speaker());
        one.lines.add(turn.line());
        one.regrets = false;
      }
    }
    transcript.facts().actions().stream()
        .filter(action -> action.owner() != null)
        .forEach(action -> people.add(action.owner()));
    people.people.values().stream()
        .filter(one -> one.person == null)
        .forEach(one -> people.sameName.merge(NameKey.of(one.label.name()), 1, Integer::sum));
    return people;
  }

  /** Whether nobody is named: by no label, or by one that says so. */
  static boolean isNobody(SpeakerLabel label) {
    return label == null || RecordMerge.OPEN.contains(label.name().toUpperCase(Locale.ROOT));
  }

  private Somebody add(SpeakerLabel label) {
    List<NameDirectory.Person> answering = known.all(label);
    NameDirectory.Person person = answering.size() == 1 ? answering.get(0) : null;
    Somebody one =
        people.computeIfAbsent(key(label, person), any -> new Somebody(label, answering));
    if (!one.written.contains(label.written())) {
      one.written.add(label.written());
    }
    return one;
  }

  private static String key(SpeakerLabel label, NameDirectory.Person person) {
    return person == null ? "w " + NameKey.of(label.written()) : "p " + person.reference();
  }

  /** How many there are. */
  int count() {
    return people.size();
  }

  /** What a quote calls the one whom a label means. */
  String reference(SpeakerLabel label) {
    NameDirectory.Person person = known.find(label).orElse(null);
    return person == null ? name(people.get(key(label, null))) : person.reference();
  }

  /** Two of one name are distinguished by what the file adds to it. */
  private String name(Somebody one) {
    if (!one.several.isEmpty()) {
      return UndecidedPerson.id(one.label.written());
    }
    boolean alone = sameName.get(NameKey.of(one.label.name())) == 1;
    return alone ? one.label.name() : one.label.written();
  }

  /** Their list; empty when the file names nobody. */
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    for (Somebody one : people.values()) {
      DraftItem item = new DraftItem();
      if (one.person != null && one.person.inFile()) {
        item.all(one.person.fields());
      } else if (one.person != null) {
        item.all(one.person.fields().without(Set.of("aliases")));
        item.node("aliases", aliases(one));
      } else if (!one.several.isEmpty()) {
        item.all(UndecidedPerson.item(one.label.written(), one.several).node());
      } else {
        describe(one, item);
      }
      if (one.chair) {
        item.flag("chair");
      }
      item.text("attendance", one.regrets ? "apologies" : null);
      nodes.add(item.node().entries().size() == 1 && isInFile(one) ? id(one) : item.node());
    }
    return nodes;
  }

  private static boolean isInFile(Somebody one) {
    return one.person != null && one.person.inFile();
  }

  /** Somebody of the people file is called by their id alone. */
  private static Node id(Somebody one) {
    return ScalarNode.written(one.person.reference());
  }

  private void describe(Somebody one, DraftItem item) {
    String name = name(one);
    String detail = one.label.detail();
    if (!detail.isEmpty() && !name.equals(one.label.written())) {
      item.comment(DraftComment.office(detail));
    }
    item.text("name", name);
    item.texts("aliases", one.written.stream().filter(w -> !w.equals(name)).toList());
  }

  /** The aliases of the earlier record, and what this file calls them. */
  private static Node aliases(Somebody one) {
    MappingNode fields = one.person.fields();
    List<Node> aliases = new ArrayList<>();
    if (fields.value("aliases").orElse(null) instanceof SequenceNode list) {
      aliases.addAll(list.items());
    } else {
      fields.value("aliases").ifPresent(aliases::add);
    }
    for (String written : one.written) {
      if (!NameKey.of(written).equals(NameKey.of(one.person.name()))
          && aliases.stream().noneMatch(a -> isText(a, written))
          && !written.equals(fields.text("id"))) {
        aliases.add(ScalarNode.written(written));
      }
    }
    return aliases.isEmpty() ? null : DraftItem.list(aliases);
  }

  private static boolean isText(Node alias, String text) {
    return alias instanceof ScalarNode s && NameKey.of(s.text()).equals(NameKey.of(text));
  }

  /**
   * Those whom nothing but the file names, with the lines of the file; to be settled by a person.
   */
  List<String> unsettled() {
    List<String> lines = new ArrayList<>();
    for (Somebody one : people.values()) {
      if (one.person == null) {
        String which = one.several.isEmpty() ? "" : ": " + UndecidedPerson.choice(one.several);
        lines.add(one.label.written() + Lines.of(one.lines) + which);
      }
    }
    return lines;
  }
}
