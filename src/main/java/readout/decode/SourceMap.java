package readout.decode;

import java.util.ArrayList;
import java.util.List;
import readout.diagnostic.Span;
import readout.meeting.RecordPart;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/**
 * Knows where the parts of a meeting are in their record, for diagnostics that point at them. A
 * part is found by its number, for two may say the same.
 */
public final class SourceMap {
  /** By the numbers of the parts that were read into them. */
  private final List<Node> nodes = new ArrayList<>();

  private final List<Written> texts = new ArrayList<>();
  private final List<Written> markdown = new ArrayList<>();
  private final List<Written> links = new ArrayList<>();

  /**
   * A single value as the record writes it.
   *
   * @param value its characters, after YAML's unescaping
   * @param span where it is, quotation marks included
   */
  public record Written(String value, Span span) {}

  /** The places of a text that is Markdown as a whole. */
  public static SourceMap ofMarkdown(String value, Span span) {
    SourceMap places = new SourceMap();
    places.text(value, span);
    places.markdown(value, span);
    return places;
  }

  /** The number of a part that is read from a node: of the first one 0, of each other one more. */
  int number(Node node) {
    nodes.add(node);
    return nodes.size() - 1;
  }

  void text(String value, Span span) {
    texts.add(new Written(value, span));
  }

  void markdown(String value, Span span) {
    markdown.add(new Written(value, span));
  }

  void link(String value, Span span) {
    links.add(new Written(value, span));
  }

  /** Every single value that was read, dates and words of the format included; in no order. */
  public List<Written> texts() {
    return texts;
  }

  /** Every Markdown value, each language for itself. */
  public List<Written> markdown() {
    return markdown;
  }

  /** Every address of a field such as {@code url}. */
  public List<Written> links() {
    return links;
  }

  /** Where a part begins: a text, an item of a list; {@link Span#START} when it is not known. */
  public Span of(RecordPart part) {
    return begin(node(part));
  }

  /** Where the value of a key of an item is, or else the item itself. */
  public Span of(RecordPart item, String key) {
    if (node(item) instanceof MappingNode mapping) {
      for (Entry entry : mapping.entries()) {
        if (entry.key().text().equals(key)) {
          return begin(entry.value());
        }
      }
    }
    return of(item);
  }

  private Node node(RecordPart part) {
    return part.partNumber() == RecordPart.UNPLACED ? null : nodes.get(part.partNumber());
  }

  /** Where a node begins: that of a group is its first key; {@link Span#START} for null. */
  public static Span begin(Node node) {
    if (node instanceof MappingNode mapping && !mapping.entries().isEmpty()) {
      return mapping.entries().get(0).key().span();
    }
    if (node instanceof SequenceNode list && !list.items().isEmpty()) {
      return begin(list.items().get(0));
    }
    return node == null ? Span.START : node.span();
  }

  /** From the first character of a node to its last. */
  static Span whole(Node node) {
    return new Span(node.span().start(), Math.max(node.span().start(), end(node)));
  }

  private static int end(Node node) {
    if (node instanceof MappingNode mapping && !mapping.entries().isEmpty()) {
      return end(mapping.entries().get(mapping.entries().size() - 1).value());
    }
    if (node instanceof SequenceNode list && !list.items().isEmpty()) {
      return end(list.items().get(list.items().size() - 1));
    }
    return node instanceof ScalarNode scalar ? scalar.span().end() : node.span().end();
  }
}
