package readout.markdown;

import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * Prints a Markdown tree so that it reads back as the same document. The library prints it; trees
 * that it would not print so are prepared here, or printed by the classes beside this one.
 */
final class MarkdownPrinter {
  /** Keeps the white space of a line that has nothing else. */
  static final char KEPT = '\0';

  private MarkdownPrinter() {}

  /** An empty line more than blocks have between them. */
  static final class BlankLine extends CustomBlock {}

  /** The Markdown of a tree, without blank lines at its ends; the tree is changed. */
  static String print(Node document) {
    prepare(document);
    return tidy(Renderer.RENDERER.render(document));
  }

  private static void prepare(Node parent) {
    for (Node child : TreeEdit.children(parent)) {
      if (child instanceof ListBlock list) {
        marker(list);
        looseness(list);
      } else if (child instanceof ListItem item) {
        // Printed again, an item needs neither the indentation nor the spaces it had.
        item.setMarkerIndent(null);
        item.setContentIndent(null);
      } else if (child instanceof LinkReferenceDefinition && !(parent instanceof ListItem)) {
        child.unlink();
      }
      prepare(child);
    }
  }

  /** Two lists in a row are two only because their markers differ. */
  private static void marker(ListBlock list) {
    Node before = list.getPrevious();
    if (list instanceof BulletList bullets) {
      boolean second = before instanceof BulletList other && "-".equals(other.getMarker());
      bullets.setMarker(second ? "+" : "-");
    } else if (list instanceof OrderedList numbers
        && before instanceof OrderedList other
        && other.getMarkerDelimiter().equals(numbers.getMarkerDelimiter())) {
      numbers.setMarkerDelimiter(other.getMarkerDelimiter().equals(".") ? ")" : ".");
    }
  }

  /**
   * A list of one item is loose only by a blank line inside; a definition of a link that is inside
   * too is printed where nothing else makes the line one between blocks.
   */
  private static void looseness(ListBlock list) {
    Node item = list.getFirstChild();
    boolean single = item == list.getLastChild() && !list.isTight();
    Node hidden = null;
    boolean seen = !single;
    for (; item != null; item = item.getNext()) {
      for (Node child : TreeEdit.children(item)) {
        boolean definition = child instanceof LinkReferenceDefinition;
        if (definition && (seen || hidden != null || item.getLastChild() != child)) {
          child.unlink();
        } else if (child.getNext() != null
            && !(child.getNext() instanceof LinkReferenceDefinition)) {
          boolean hides = MarkdownTree.hidesBlank(child);
          hidden = hides && hidden == null ? child : hidden;
          seen |= !hides;
        }
      }
    }
    if (!seen && hidden != null) {
      hidden.insertAfter(new BlankLine());
    }
  }

  /** The first line keeps its indentation; lines of white space alone lose it unless marked. */
  private static String tidy(String markdown) {
    StringBuilder out = new StringBuilder(markdown.length());
    int start = 0;
    while (start < markdown.length()) {
      int end = markdown.indexOf('\n', start);
      end = end < 0 ? markdown.length() : end;
      tidy(markdown, start, end, out);
      // No line break before the first line that holds something.
      if (out.length() > 0) {
        out.append('\n');
      }
      start = end + 1;
    }
    return out.toString().stripTrailing();
  }

  private static void tidy(String text, int start, int end, StringBuilder out) {
    int last = end;
    if (end > start && text.charAt(end - 1) == KEPT) {
      last--;
    } else if (isBlankInQuotes(text, start, end)) {
      while (last > start && text.charAt(last - 1) == ' ') {
        last--;
      }
    }
    out.append(text, start, last);
  }

  private static boolean isBlankInQuotes(String text, int start, int end) {
    int i = start;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '>')) {
      i++;
    }
    return i == end;
  }

  /** Made when the first Markdown is printed. */
  private static final class Renderer {
    static final MarkdownRenderer RENDERER =
        MarkdownRenderer.builder()
            .nodeRendererFactory(new Factory(BlockPrinter::new))
            .nodeRendererFactory(new Factory(InlinePrinter::new))
            .extensions(MarkdownTree.extensions())
            .build();
  }

  private record Factory(Function<MarkdownNodeRendererContext, NodeRenderer> maker)
      implements MarkdownNodeRendererFactory {
    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
      return maker.apply(context);
    }

    @Override
    public Set<Character> getSpecialCharacters() {
      return Set.of();
    }
  }
}
