package readout.document.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Follows the runs of a paragraph, in which a field is a row of marks: it begins, says what it
 * shows, and what it showed last. Whole fields are handed to {@link HeaderFields}.
 */
final class FieldRun {
  private final HeaderFields fields;
  private final List<XmlNode> out = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /**
   * @param fields decides what each field becomes
   */
  FieldRun(HeaderFields fields) {
    this.fields = fields;
  }

  /** A field that has begun. */
  private static final class Open {
    private final XmlElement properties;
    private final boolean hidden;
    private final StringBuilder instruction = new StringBuilder();
    private final List<XmlNode> result = new ArrayList<>();
    private boolean showing;

    /** One whose first run has these properties, or null. */
    Open(XmlElement properties, boolean hidden) {
      this.properties = properties;
      this.hidden = hidden;
    }
  }

  /** Takes a node that is shown; what stands between the words of a field is not. */
  void add(XmlNode node) {
    if (open.isEmpty()) {
      out.add(node);
    } else if (open.peek().showing) {
      open.peek().result.add(node);
    }
  }

  /** Takes a piece of what a field says. */
  void instruction(String text) {
    if (!open.isEmpty() && !open.peek().showing) {
      open.peek().instruction.append(text);
    }
  }

  /**
   * Takes a mark of a field.
   *
   * @param kind {@code begin}, {@code separate} or {@code end}
   * @param properties of its run; null without any
   * @param hidden whether readers do not see its run
   */
  void mark(String kind, XmlElement properties, boolean hidden) {
    if ("begin".equals(kind)) {
      open.push(new Open(properties, hidden));
    } else if (!open.isEmpty() && "separate".equals(kind)) {
      open.peek().showing = true;
    } else if (!open.isEmpty() && "end".equals(kind)) {
      close(open.pop());
    }
  }

  private void close(Open field) {
    if (field.hidden) {
      return;
    }
    if (!open.isEmpty() && !open.peek().showing) {
      // A field within the words of another: what the outer one shows is worked out.
      open.peek().instruction.append(HeaderFields.INNER);
      return;
    }
    fields.of(field.instruction.toString(), field.properties, field.result).forEach(this::add);
  }

  /** All that stays of the paragraph. */
  List<XmlNode> end() {
    while (!open.isEmpty()) {
      // A field that ends in another paragraph, such as a table of contents.
      Open field = open.pollLast();
      fields.unfinished(field.instruction.toString());
      open.clear();
    }
    return out;
  }
}
