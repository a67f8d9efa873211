package readout.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import readout.meeting.LanguageTags;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/**
 * Tells changes of what a record says from changes of how it is written: a single value or a list
 * of one, a text or a group that holds nothing but the text, the order of keys. In {@code x-}
 * fields everything counts, as only their owner knows what they mean.
 */
public final class SameMeaning {
  /** The key that holds what may as well be written without a group. */
  private static final Set<String> PLAIN_KEYS =
      Set.of("text", "name", "person", "record", "required");

  private SameMeaning() {}

  /** Whether nothing is written: the same as leaving the key out. */
  public static boolean isEmpty(Node node) {
    return node == null
        || node instanceof ScalarNode scalar
            && (scalar.kind() == ScalarKind.EMPTY || scalar.text().isBlank())
        || node instanceof MappingNode mapping && mapping.entries().isEmpty();
  }

  /**
   * Whether two values say the same.
   *
   * @param one may be null: not there
   * @param other may be null: not there
   * @param own whether they are in an {@code x-} field
   */
  public static boolean of(Node one, Node other, boolean own) {
    return form(one, own).equals(form(other, own));
  }

  /** A text that is the same for all ways of writing a value. */
  public static String form(Node node, boolean own) {
    StringBuilder out = new StringBuilder();
    write(node, own, out);
    return out.toString();
  }

  private static void write(Node node, boolean own, StringBuilder out) {
    if (!own && isEmpty(node)) {
      out.append('-');
    } else if (node instanceof ScalarNode scalar) {
      out.append(own ? scalar.kind().name() : "").append('"');
      out.append(scalar.text().length()).append(':').append(scalar.text());
    } else if (node instanceof SequenceNode list) {
      list(own ? list.items() : withoutEmpty(list), own, out);
    } else if (node instanceof MappingNode mapping) {
      mapping(mapping, own, out);
    }
  }

  private static List<Node> withoutEmpty(SequenceNode list) {
    return list.items().stream().filter(item -> !isEmpty(item)).toList();
  }

  private static void list(List<Node> items, boolean own, StringBuilder out) {
    if (!own && items.size() == 1) {
      write(items.get(0), false, out);
      return;
    }
    out.append('[');
    for (Node item : items) {
      write(item, own, out);
      out.append(',');
    }
    out.append(']');
  }

  private static void mapping(MappingNode mapping, boolean own, StringBuilder out) {
    if (own || isOrdered(mapping)) {
      out.append('{');
      for (Entry entry : mapping.entries()) {
        key(entry.key().text(), out);
        write(entry.value(), own, out);
      }
      out.append('}');
      return;
    }
    Map<String, Node> sorted = new TreeMap<>();
    for (Entry entry : mapping.entries()) {
      if (!isEmpty(entry.value()) || isOwn(entry.key().text())) {
        sorted.put(entry.key().text(), entry.value());
      }
    }
    if (sorted.size() == 1 && PLAIN_KEYS.contains(sorted.keySet().iterator().next())) {
      write(sorted.values().iterator().next(), false, out);
      return;
    }
    out.append('{');
    sorted.forEach(
        (key, value) -> {
          key(key, out);
          write(value, isOwn(key), out);
        });
    out.append('}');
  }

  /**
   * A single value as the group that says the same beside another group; a group as it is; null
   * when there is no such group.
   */
  public static MappingNode asGroup(Node node, Node beside) {
    if (node instanceof MappingNode mapping) {
      return isOrdered(mapping) ? null : mapping;
    }
    if (!(node instanceof ScalarNode)
        || !(beside instanceof MappingNode group)
        || isOrdered(group)) {
      return null;
    }
    return PLAIN_KEYS.stream()
        .filter(keys(group)::contains)
        .sorted()
        .findFirst()
        .map(key -> new MappingNode(List.of(new Entry(ScalarNode.written(key), node)), node.span()))
        .orElse(null);
  }

  private static void key(String key, StringBuilder out) {
    out.append(key.length()).append(':').append(key).append('=');
  }

  /** Whether a key is one of the record's own. */
  public static boolean isOwn(String key) {
    return key.startsWith("x-");
  }

  /** Whether the order of a group's keys is seen by readers: languages, and options of a vote. */
  public static boolean isOrdered(MappingNode mapping) {
    List<String> keys = keys(mapping);
    return !keys.isEmpty() && keys.stream().allMatch(LanguageTags::isValid);
  }

  /** The keys of a group, in its order. */
  public static List<String> keys(MappingNode mapping) {
    List<String> keys = new ArrayList<>();
    mapping.entries().forEach(entry -> keys.add(entry.key().text()));
    return keys;
  }
}
