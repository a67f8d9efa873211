package readout.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import readout.diagnostic.Span;
import readout.meeting.InLanguage;
import readout.meeting.Item;
import readout.meeting.Keyword;
import readout.meeting.Text;
import readout.meeting.date.EdtfDate;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/** Collects the fields of a group; what is null, empty or false is left out. */
final class Fields {
  private final List<Entry> entries = new ArrayList<>();

  /** The fields of an item of a list, its id first. Who may see it is not written. */
  static Fields of(Item item) {
    return new Fields().line("id", item.id());
  }

  /** All fields as a group. */
  MappingNode node() {
    return new MappingNode(List.copyOf(entries), Span.START);
  }

  /** The group, or the text alone where nothing else is known. */
  Node shortest(String key) {
    boolean alone = entries.size() == 1 && entries.get(0).key().text().equals(key);
    return alone ? entries.get(0).value() : node();
  }

  Fields put(String key, Node value) {
    if (value != null) {
      entries.add(new Entry(ScalarNode.written(key), value));
    }
    return this;
  }

  Fields line(String key, String value) {
    return put(key, value == null || value.isEmpty() ? null : ScalarNode.written(value));
  }

  Fields flag(String key, boolean value) {
    return put(key, value ? new ScalarNode("true", ScalarKind.BOOLEAN, Span.START) : null);
  }

  Fields number(String key, Object value) {
    return put(
        key,
        value == null ? null : new ScalarNode(value.toString(), ScalarKind.DECIMAL, Span.START));
  }

  Fields text(String key, Text value) {
    return put(key, value == null ? null : text(value.variants()));
  }

  Fields date(String key, EdtfDate value) {
    return line(key, value == null ? null : value.edtf());
  }

  /** A word of the format; the usual one goes without saying. */
  Fields word(String key, Keyword value, Keyword usual) {
    return line(key, value == null || value == usual ? null : value.key());
  }

  <T> Fields list(String key, List<T> values, Function<T, Node> node) {
    return put(key, values.isEmpty() ? null : sequence(values, node));
  }

  /** One plain, several as a list. */
  <T> Fields oneOrSeveral(String key, List<T> values, Function<T, Node> node) {
    return values.size() == 1 ? put(key, node.apply(values.get(0))) : list(key, values, node);
  }

  static <T> SequenceNode sequence(List<T> values, Function<T, Node> node) {
    return new SequenceNode(values.stream().map(node).toList(), Span.START);
  }

  /** Words in one language, or a group of languages. */
  static Node text(List<InLanguage> variants) {
    if (variants.size() == 1 && variants.get(0).language() == null) {
      return ScalarNode.written(variants.get(0).value());
    }
    Fields languages = new Fields();
    variants.forEach(
        variant ->
            languages.put(
                variant.language() == null ? "en" : variant.language(),
                ScalarNode.written(variant.value())));
    return languages.node();
  }
}
