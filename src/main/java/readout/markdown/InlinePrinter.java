package readout.markdown;

import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;

/** Prints texts, links and strong emphasis, with escapes where one is needed and nowhere else. */
final class InlinePrinter implements NodeRenderer {
  private final MarkdownNodeRendererContext context;
  private final MarkdownWriter writer;

  InlinePrinter(MarkdownNodeRendererContext context) {
    this.context = context;
    this.writer = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Text.class, Link.class, Image.class, StrongEmphasis.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Text text) {
      text(text);
    } else if (node instanceof StrongEmphasis strong) {
      // Other marks than those it had might belong to the emphasis beside it.
      String mark = strong.getOpeningDelimiter() == null ? "**" : strong.getOpeningDelimiter();
      writer.raw(mark);
      children(strong);
      writer.raw(mark);
    } else if (node instanceof Image image) {
      writer.raw("![");
      target(image, image.getDestination(), image.getTitle());
    } else if (node instanceof Link link) {
      link(link);
    }
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }

  private void text(Text text) {
    String literal = text.getLiteral();
    if (text.getPrevious() instanceof FootnoteReference && literal.startsWith(":")) {
      writer.raw("\\");
    }
    MarkdownText.Around around =
        new MarkdownText.Around(
            writer.isAtLineStart(),
            isEdge(text.getPrevious(), text.getParent()),
            isEdge(text.getNext(), text.getParent()),
            true,
            isInCell(text));
    writer.raw(MarkdownText.escape(literal, around, isBracket(text.getNext())));
  }

  /** Whether white space would be stripped here, or keep emphasis from being read. */
  private static boolean isEdge(Node neighbour, Node parent) {
    if (neighbour == null) {
      boolean emphasis =
          parent instanceof Emphasis
              || parent instanceof StrongEmphasis
              || parent instanceof Strikethrough;
      return emphasis || !(parent instanceof Link || parent instanceof Image);
    }
    return neighbour instanceof SoftLineBreak || neighbour instanceof HardLineBreak;
  }

  private static boolean isBracket(Node node) {
    return node instanceof Link || node instanceof Image || node instanceof FootnoteReference;
  }

  private static boolean isInCell(Node node) {
    Node above = node.getParent();
    while (above != null && !(above instanceof Block) && !(above instanceof TableCell)) {
      above = above.getParent();
    }
    return above instanceof TableCell;
  }

  private void link(Link link) {
    String words = link.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    boolean plain = link.getTitle() == null && link.getFirstChild() == link.getLastChild();
    if (plain && Autolinks.isAutolink(words, link.getDestination())) {
      writer.raw("<" + words + ">");
    } else {
      writer.raw("[");
      target(link, link.getDestination(), link.getTitle());
    }
  }

  /** Parentheses are balanced in angle brackets, whether they are or not. */
  private void target(Node node, String destination, String title) {
    children(node);
    boolean brackets = destination.isEmpty() || Autolinks.hasParentheses(destination);
    writer.raw(brackets ? "](<" : "](");
    writer.raw(escape(destination, ""));
    writer.raw(brackets ? ">" : "");
    if (title != null) {
      writer.raw(" \"" + escape(title, "\\\"") + "\"");
    }
    writer.raw(")");
  }

  /**
   * A text of which some characters get a backslash, and no stretch is a character reference or
   * looks like a tag to a reader that takes tags wherever they are.
   */
  static String escape(String text, String marks) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        out.append("&#10;");
      } else if (c == '<') {
        out.append("&lt;");
      } else if (marks.indexOf(c) >= 0) {
        out.append('\\').append(c);
      } else {
        out.append(c == '&' && MarkdownText.isEntity(text, i) ? "&amp;" : String.valueOf(c));
      }
    }
    return out.toString();
  }
}
