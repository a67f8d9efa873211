package readout.diff;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.diagnostic.Span;
import readout.meeting.Aside;
import readout.meeting.Attendance;
import readout.meeting.CustomFields;
import readout.meeting.DecisionStatus;
import readout.meeting.Delegation;
import readout.meeting.Due;
import readout.meeting.Embargo;
import readout.meeting.Guarded;
import readout.meeting.Hours;
import readout.meeting.InLanguage;
import readout.meeting.Item;
import readout.meeting.Keyword;
import readout.meeting.Kind;
import readout.meeting.Listed;
import readout.meeting.Markdown;
import readout.meeting.Meeting;
import readout.meeting.MeetingPoint;
import readout.meeting.Outsider;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.People;
import readout.meeting.Presence;
import readout.meeting.Published;
import readout.meeting.SeriesPlace;
import readout.meeting.Source;
import readout.meeting.Status;
import readout.meeting.Text;
import readout.meeting.Topic;
import readout.meeting.Transcript;
import readout.meeting.Unnamed;
import readout.meeting.Via;
import readout.meeting.Vote;
import readout.meeting.VoteOption;
import readout.meeting.date.EdtfDate;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/**
 * Writes a meeting, such as what an audience may see of one, as a tree in the form of the record
 * format. Every component of the domain's records is in it, those of later versions too; what a
 * record would mean without saying it is left out, and references are the names that readers see.
 */
final class MeetingTree {
  /** Keys of the format that differ from the names of the components. */
  private static final Map<String, String> KEYS =
      Map.of(
          "utterances", "quotes",
          "speakers", "speaker",
          "owners", "owner",
          "next_meetings", "next_meeting",
          "approvals", "approves",
          "signatures", "signed_by");

  /** Lists that are written plain when they have one item. */
  private static final Set<String> ONE_OR_SEVERAL =
      Set.of("speakers", "owners", "parties", "signedBy");

  private static final Set<Keyword> UNSAID =
      Set.of(
          Status.FINAL,
          Transcript.VERBATIM,
          Via.SPEECH,
          Attendance.IN_PERSON,
          DecisionStatus.ADOPTED);

  /** What is known of a participant besides what notes of the meeting say. */
  private static final Set<String> OF_PEOPLE_FILE = Set.of("titles", "career");

  private final Meeting meeting;
  private final Map<Participant, Presence> presences = new IdentityHashMap<>();
  private final Map<String, Text> titles = new HashMap<>();
  private final Map<Node, Integer> partNumbers = new IdentityHashMap<>();

  private MeetingTree(Meeting meeting) {
    this.meeting = meeting;
    meeting.people().presences().forEach(p -> presences.put(p.who(), p));
    topics(meeting.content().topics());
    for (Source source : meeting.closing().sources()) {
      titles.put("source " + source.item().id(), source.title());
    }
  }

  private void topics(List<Topic> topics) {
    for (Topic topic : topics) {
      titles.put("topic " + topic.item().id(), topic.title());
      topics(topic.topics());
    }
  }

  /**
   * A meeting as a tree.
   *
   * @param root the tree
   * @param partNumbers the number of each item in it
   */
  record Written(MappingNode root, Map<Node, Integer> partNumbers) {}

  /** Writes a meeting. */
  static Written of(Meeting meeting) {
    MeetingTree tree = new MeetingTree(meeting);
    List<Entry> entries = new ArrayList<>();
    tree.inline(meeting, entries);
    return new Written(new MappingNode(entries, Span.START), tree.partNumbers);
  }

  /** Puts the components of a record into the group around it. */
  private void inline(Object value, List<Entry> out) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      put(component.getName(), read(component, value), value, out);
    }
  }

  private void put(String name, Object value, Object owner, List<Entry> out) {
    boolean ofFile = owner instanceof Participant && OF_PEOPLE_FILE.contains(name);
    if (value == null || ofFile || name.equals("partNumber") || name.equals("presences")) {
      return;
    }
    if (owner == meeting && value instanceof Record && !(value instanceof CustomFields)) {
      inline(value, out);
    } else if (value instanceof SeriesPlace series) {
      add("series", series.name(), out);
      add("number", series.number(), out);
    } else if (value instanceof Item item) {
      add("id", item.id(), out);
      add("audience", item.audience(), out);
      add("embargo", item.embargo(), out);
      put("customFields", item.customFields(), item, out);
    } else if (value instanceof CustomFields fields) {
      fields.values().forEach((key, own) -> add("x-" + key, own, out));
    } else if (name.equals("publication") || name.equals("related")) {
      inline(value, out);
    } else if ((name.equals("topic") || name.equals("source")) && value instanceof String id) {
      add(name, titles.get(name + " " + id), out);
    } else if (owner instanceof Aside && value instanceof Text) {
      add("aside", value, out);
    } else if (value instanceof List<?> list && ONE_OR_SEVERAL.contains(name) && list.size() == 1) {
      add(KEYS.getOrDefault(key(name), key(name)), list.get(0), out);
    } else if (!(name.equals("id") && owner == meeting.about())) {
      add(KEYS.getOrDefault(key(name), key(name)), value, out);
    }
  }

  private void add(String key, Object value, List<Entry> out) {
    Node node = node(value);
    if (node != null) {
      out.add(new Entry(ScalarNode.written(key), node));
    }
  }

  private static String key(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
  }

  private static Object read(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The tree of a value; null for what need not be said. */
  private Node node(Object value) {
    if (value == null || value.equals(Boolean.FALSE) || UNSAID.contains(value)) {
      return null;
    } else if (value instanceof Boolean) {
      return new ScalarNode("true", ScalarKind.BOOLEAN, Span.START);
    } else if (value instanceof Text text) {
      return inLanguages(text.variants(), null);
    } else if (value instanceof Markdown prose) {
      return inLanguages(prose.variants(), prose);
    } else if (value instanceof Guarded<?> guarded) {
      return guarded(guarded);
    } else if (value instanceof List<?> list) {
      return list(list);
    } else if (value instanceof Participant participant) {
      return scalar(participant.name().variants().get(0).value());
    } else if (value instanceof Delegation delegation) {
      return node(delegation.name());
    } else if (value instanceof Unnamed unnamed) {
      return node(unnamed.description());
    } else if (value instanceof Party party && !(value instanceof Outsider)) {
      return node(party.name());
    } else if (value instanceof Kind kind) {
      return kind.equals(Kind.MEETING)
          ? null
          : kind.key() == null ? node(kind.text()) : scalar(kind.key());
    } else if (value instanceof Vote vote) {
      return vote(vote);
    } else if (value instanceof Map<?, ?> map) {
      List<Entry> entries = new ArrayList<>();
      map.forEach((key, own) -> add(key.toString(), own, entries));
      return new MappingNode(entries, Span.START);
    }
    String single = single(value);
    return single != null ? scalar(single) : value instanceof Record ? group(value) : null;
  }

  /** What is written as one value. */
  private static String single(Object value) {
    if (value instanceof Keyword word) {
      return word.key();
    } else if (value instanceof EdtfDate date) {
      return date.edtf();
    } else if (value instanceof Due due) {
      return due.isNextMeeting() ? Due.NEXT_MEETING_KEY : due.date().edtf();
    } else if (value instanceof Embargo embargo) {
      return OffsetDateTime.ofInstant(embargo.until(), embargo.zone()).toString();
    } else if (value instanceof Published published) {
      return published.time() == null ? published.date().edtf() : published.time().toString();
    } else if (value instanceof Hours hours) {
      return hours.end() == null ? hours.start().toString() : hours.start() + "/" + hours.end();
    } else if (value instanceof MeetingPoint point) {
      return point.time() == null ? point.topic() : point.time().toString();
    } else if (value instanceof readout.meeting.StepReference step) {
      return step.record() + "#" + step.step();
    } else if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    boolean plain =
        value instanceof String
            || value instanceof Number
            || value instanceof ZoneId
            || value instanceof LocalTime;
    return plain ? value.toString() : null;
  }

  private static ScalarNode scalar(String text) {
    return ScalarNode.written(text);
  }

  private Node inLanguages(List<InLanguage> variants, Markdown prose) {
    if (variants.size() == 1 && variants.get(0).language() == null) {
      return scalar(words(variants.get(0).value(), prose));
    }
    List<Entry> entries = new ArrayList<>();
    for (InLanguage words : variants) {
      String tag = words.language() == null ? meeting.about().language() : words.language();
      entries.add(new Entry(scalar(tag), scalar(words(words.value(), prose))));
    }
    return new MappingNode(entries, Span.START);
  }

  private static String words(String value, Markdown prose) {
    return prose == null ? value : PlacedWords.of(value, prose);
  }

  private Node guarded(Guarded<?> guarded) {
    if (guarded.audience() == null && guarded.embargo() == null) {
      return node(guarded.value());
    }
    List<Entry> entries = new ArrayList<>();
    add("text", guarded.value(), entries);
    add("audience", guarded.audience(), entries);
    add("embargo", guarded.embargo(), entries);
    return new MappingNode(entries, Span.START);
  }

  private Node list(List<?> list) {
    People people = meeting.people();
    boolean whole =
        list == people.participants() || list == people.groups() || list == people.delegations();
    List<Node> nodes = new ArrayList<>();
    for (Object value : list) {
      Node node = whole ? group(value) : node(value);
      if (node != null) {
        nodes.add(node);
        if (value instanceof Listed item) {
          partNumbers.put(node, item.partNumber());
        }
      }
    }
    return nodes.isEmpty() ? null : new SequenceNode(nodes, Span.START);
  }

  private Node group(Object value) {
    List<Entry> entries = new ArrayList<>();
    inline(value, entries);
    Presence presence = value instanceof Participant p ? presences.get(p) : null;
    if (presence != null) {
      add("from", presence.from(), entries);
      add("until", presence.until(), entries);
      add("reason", presence.reason(), entries);
    }
    return entries.isEmpty() ? null : new MappingNode(entries, Span.START);
  }

  private Node vote(Vote vote) {
    if (vote.result() != null || vote.options().isEmpty()) {
      return vote.result() == null ? null : scalar(vote.result().key());
    }
    List<Entry> entries = new ArrayList<>();
    for (VoteOption option : vote.options()) {
      Object who = option.voters().isEmpty() ? Integer.toString(option.count()) : option.voters();
      add(option.option(), who, entries);
    }
    return new MappingNode(entries, Span.START);
  }
}
