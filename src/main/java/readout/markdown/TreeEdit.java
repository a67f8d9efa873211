package readout.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Changes Markdown trees in place. */
final class TreeEdit {
  private TreeEdit() {}

  /** A copy of the list of children, for changes on the way. */
  static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /** Puts the children of a node in its place. */
  static void unwrap(Node node) {
    for (Node child : children(node)) {
      node.insertBefore(child);
    }
    node.unlink();
  }

  static void swap(Node old, Node replacement) {
    old.insertBefore(replacement);
    old.unlink();
  }

  static void moveChildren(Node from, Node to) {
    for (Node child : children(from)) {
      to.appendChild(child);
    }
  }

  /**
   * Makes one text of texts in a row, as the parser does. It has a place only where each of them
   * has one: the library trusts a single place to be as long as its text.
   */
  static void joinTexts(Node parent) {
    Node child = parent.getFirstChild();
    while (child != null) {
      if (child instanceof Text first && child.getNext() instanceof Text) {
        StringBuilder literal = new StringBuilder(first.getLiteral());
        List<SourceSpan> spans = new ArrayList<>(first.getSourceSpans());
        boolean placed = !spans.isEmpty();
        while (first.getNext() instanceof Text next) {
          literal.append(next.getLiteral());
          spans.addAll(next.getSourceSpans());
          placed &= !next.getSourceSpans().isEmpty();
          next.unlink();
        }
        first.setLiteral(literal.toString());
        first.setSourceSpans(placed ? spans : List.of());
      }
      child = child.getNext();
    }
  }
}
