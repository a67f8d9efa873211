package readout.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import readout.words.FoldedName;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/** Tells which items of two lists are about the same thing. */
final class SameItem {
  private final Function<String, List<String>> namesOf;

  /**
   * @param namesOf all names of a person whom a record calls by an id alone
   */
  SameItem(Function<String, List<String>> namesOf) {
    this.namesOf = namesOf;
  }

  /** The item of a list that is the same as another one; -1 when none or several are. */
  int of(String key, Node item, SequenceNode list) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      if (isSame(key, item, list.items().get(i))) {
        found.add(i);
      }
    }
    return found.size() == 1 ? found.get(0) : -1;
  }

  private boolean isSame(String key, Node one, Node other) {
    return switch (key) {
      case "participants" -> isSamePerson(one, other);
      case "topics" -> same(field(one, "title"), field(other, "title"));
      case "quotes" -> same(words(one), words(other));
      case "next_steps" -> same(field(one, "action"), field(other, "action"));
      case "sources", "documents" ->
          same(field(one, "url"), field(other, "url"))
              || field(one, "url").isEmpty() && same(field(one, "title"), field(other, "title"));
      case "delegations", "groups", "contacts" -> same(field(one, "name"), field(other, "name"));
      default -> same(text(one), text(other));
    };
  }

  private static String words(Node quote) {
    String text = field(quote, "text");
    String reported = text.isEmpty() ? field(quote, "reported") : text;
    return reported.isEmpty() ? field(quote, "aside") : reported;
  }

  /** By id, by name, in any order and with any alias, or by address. */
  private boolean isSamePerson(Node one, Node other) {
    String email = field(one, "email");
    if (!email.isEmpty() && email.equalsIgnoreCase(field(other, "email"))) {
      return true;
    }
    String id = reference(one);
    if (!id.isEmpty() && id.equals(reference(other))) {
      return true;
    }
    List<String> names = names(other);
    return names(one).stream().anyMatch(names::contains);
  }

  /** The id by which a record calls a person; empty without one. */
  static String reference(Node person) {
    if (person instanceof ScalarNode scalar) {
      return scalar.text();
    }
    String file = field(person, "person");
    return file.isEmpty() ? field(person, "id") : file;
  }

  /** What quotes call a person: the name, where it is one, else the id; may be empty. */
  static String called(Node person) {
    String name = field(person, "name");
    return name.isEmpty() ? reference(person) : name;
  }

  private List<String> names(Node person) {
    List<String> names = new ArrayList<>();
    if (person instanceof MappingNode group) {
      for (String key : List.of("name", "aliases")) {
        group.value(key).ifPresent(value -> collect(value, names));
      }
    }
    namesOf.apply(reference(person)).forEach(name -> names.add(FoldedName.ofPerson(name)));
    names.removeIf(name -> name.isEmpty() || name.equals("tbd"));
    return names;
  }

  private static void collect(Node value, List<String> names) {
    if (value instanceof ScalarNode scalar) {
      names.add(FoldedName.ofPerson(scalar.text()));
    } else if (value instanceof SequenceNode list) {
      list.items().forEach(item -> collect(item, names));
    } else if (value instanceof MappingNode group) {
      group.entries().stream().map(Entry::value).forEach(item -> collect(item, names));
    }
  }

  static String field(Node item, String key) {
    return item instanceof MappingNode group ? group.text(key) : "";
  }

  private static String text(Node item) {
    return item instanceof ScalarNode scalar
        ? scalar.text()
        : field(item, "text").isEmpty() ? field(item, "title") : field(item, "text");
  }

  /** Whether two texts are the same but for white space and the case of letters. */
  static boolean same(String one, String other) {
    return !one.isEmpty() && plain(one).equals(plain(other));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
