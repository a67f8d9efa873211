package readout.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/** Says in words which item of a record is meant, and what a value says. */
final class ItemNames {
  private static final int LONGEST = 72;
  private static final List<String> OF_PERSONS = List.of("participants", "groups", "delegations");
  private static final Set<String> REFERENCES =
      Set.of(
          "speaker",
          "owner",
          "host",
          "presenter",
          "moved_by",
          "seconded_by",
          "person",
          "parties",
          "signed_by",
          "vote");

  private final Map<String, String> persons = new HashMap<>();
  private final Map<String, String> topics = new HashMap<>();

  /**
   * @param record the tree of a whole record
   */
  ItemNames(Node record) {
    if (record instanceof MappingNode mapping) {
      for (String list : OF_PERSONS) {
        if (mapping.value(list).orElse(null) instanceof SequenceNode items) {
          items.items().forEach(this::learn);
        }
      }
      mapping.value("topics").ifPresent(this::learnTopics);
    }
  }

  private void learn(Node item) {
    if (item instanceof MappingNode person) {
      String id = person.text("id");
      Node name = person.value("name").orElse(null);
      if (!id.isEmpty() && name != null) {
        persons.putIfAbsent(id, firstText(name));
      }
    }
  }

  private void learnTopics(Node list) {
    for (Node item : list instanceof SequenceNode items ? items.items() : List.<Node>of()) {
      if (item instanceof MappingNode topic) {
        topic.value("title").ifPresent(t -> topics.putIfAbsent(topic.text("id"), firstText(t)));
        topic.value("topics").ifPresent(this::learnTopics);
      }
    }
  }

  /**
   * What a field says, with persons and topics by their names.
   *
   * @param steps the way to it inside its item
   * @param value may be null: it says nothing then
   */
  String value(List<Object> steps, Node value) {
    if (value == null) {
      return "";
    }
    String field = steps.isEmpty() ? "" : steps.get(0).toString();
    if (field.equals("topic") && value instanceof ScalarNode scalar) {
      return topics.getOrDefault(scalar.text(), scalar.text());
    }
    return REFERENCES.contains(field) ? persons(value) : text(value);
  }

  /**
   * What an item is called: the speaker and the first words of a quote, else its name, title or
   * first words.
   */
  String name(String section, Node item) {
    if (item instanceof MappingNode mapping && section.equals("quotes")) {
      return quote(mapping);
    }
    return cut(Likeness.telling(item).strip().replace('\n', ' '));
  }

  private String quote(MappingNode quote) {
    Node aside = quote.value("aside").orElse(null);
    if (aside != null) {
      return "aside: " + cut(firstText(aside));
    }
    String speaker = quote.value("speaker").map(this::persons).orElse("");
    Node reported = quote.value("reported").orElse(null);
    if (reported != null) {
      String sense = "reported: " + cut(firstText(reported));
      return speaker.isEmpty() ? sense : speaker + ", " + sense;
    }
    Node words = quote.value("text").or(() -> quote.value("prepared")).orElse(null);
    if (words == null) {
      return speaker;
    }
    String said = quoted(firstText(words));
    return speaker.isEmpty() ? said : speaker + ": " + said;
  }

  /** Whose quote it is, of the name of a quote. */
  static String speaker(String name) {
    int end = name.indexOf(": “");
    return end < 0 ? "a participant" : name.substring(0, end);
  }

  /** Words in quotation marks; where they are cut off, after the closing mark. */
  private static String quoted(String words) {
    String cut = cut(words.replace('\n', ' '));
    return cut.endsWith(" …") ? "“" + cut.substring(0, cut.length() - 2) + "” …" : "“" + cut + "”";
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST);
    if (end < LONGEST / 2) {
      end = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST));
    }
    return text.substring(0, end) + " …";
  }

  /** What a value says, with the names of persons in place of their ids. */
  String persons(Node node) {
    if (node instanceof SequenceNode list) {
      List<String> names = new ArrayList<>();
      list.items().forEach(item -> names.add(persons(item)));
      return String.join(", ", names);
    }
    if (node instanceof MappingNode mapping) {
      Node name = mapping.value("name").orElse(null);
      if (name != null) {
        return firstText(name);
      }
      List<String> parts = new ArrayList<>();
      for (Entry entry : mapping.entries()) {
        parts.add(entry.key().text() + ": " + persons(entry.value()));
      }
      return String.join("; ", parts);
    }
    String reference = ((ScalarNode) node).text();
    return persons.getOrDefault(reference, reference);
  }

  /** A text in the first of its languages. */
  static String firstText(Node node) {
    return node instanceof MappingNode mapping && !mapping.entries().isEmpty()
        ? firstText(mapping.entries().get(0).value())
        : text(node);
  }

  /** What a value says, with the keys of groups: {@code for: 6; against: 1}. */
  static String text(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.text();
    }
    List<String> parts = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      list.items().forEach(item -> parts.add(text(item)));
      return String.join(", ", parts);
    }
    for (Entry entry : ((MappingNode) node).entries()) {
      parts.add(entry.key().text().replace('_', ' ') + ": " + text(entry.value()));
    }
    return String.join("; ", parts);
  }
}
