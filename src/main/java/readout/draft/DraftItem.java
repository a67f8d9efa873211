package readout.draft;

import java.util.ArrayList;
import java.util.List;
import readout.diagnostic.Span;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/** Builds a group of keys, such as a participant or a quote, with comments above its keys. */
public final class DraftItem {
  private final List<Entry> entries = new ArrayList<>();

  /** Adds a text; null and a blank one are left out. */
  public DraftItem text(String key, String text) {
    return text == null || text.isBlank() ? this : node(key, ScalarNode.written(text));
  }

  /** Adds words that may be long: they are laid out in lines; null is left out. */
  public DraftItem prose(String key, String text) {
    return text == null ? this : node(key, ScalarNode.written(DraftMarks.prose(text)));
  }

  /** Adds {@code true}. */
  public DraftItem flag(String key) {
    return node(key, new ScalarNode("true", ScalarKind.BOOLEAN, Span.START));
  }

  /** Adds texts as a list; none are left out. */
  public DraftItem texts(String key, List<String> texts) {
    return texts.isEmpty()
        ? this
        : node(
            key,
            new SequenceNode(
                texts.stream().map(t -> (Node) ScalarNode.written(t)).toList(), Span.START));
  }

  /** Adds any value; null is left out. */
  public DraftItem node(String key, Node value) {
    if (value != null) {
      entries.add(new Entry(ScalarNode.written(key), value));
    }
    return this;
  }

  /** Adds the keys of another group. */
  public DraftItem all(MappingNode group) {
    entries.addAll(group.entries());
    return this;
  }

  /** Adds a comment above the key that is added next. */
  public DraftItem comment(String text) {
    entries.add(new Entry(ScalarNode.written(DraftMarks.comment(text)), ScalarNode.written("")));
    return this;
  }

  /** Whether an entry is a comment. */
  public static boolean isComment(Entry entry) {
    return entry.key().text().indexOf(DraftMarks.COMMENT) == 0;
  }

  /** The group. */
  public MappingNode node() {
    return new MappingNode(entries, Span.START);
  }

  /** A list of items. */
  public static SequenceNode list(List<? extends Node> items) {
    return new SequenceNode(List.copyOf(items), Span.START);
  }
}
