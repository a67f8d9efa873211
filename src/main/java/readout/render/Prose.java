package readout.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The sentences of a Markdown text for places that take only words, as descriptions and feeds: no
 * tables, code, marks of tasks, addresses, footnotes, nor what was struck out.
 */
final class Prose extends AbstractVisitor {
  private final StringBuilder out = new StringBuilder();

  private Prose() {}

  /** Its paragraphs in one line, or the items of its lists when it has no paragraph outside. */
  static String text(Node document) {
    List<String> paragraphs = new ArrayList<>();
    collect(document, false, paragraphs);
    if (!paragraphs.isEmpty()) {
      return String.join(" ", paragraphs);
    }
    collect(document, true, paragraphs);
    return String.join("; ", paragraphs);
  }

  private static void collect(Node parent, boolean lists, List<String> paragraphs) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        Prose prose = new Prose();
        prose.visitChildren(node);
        String words = prose.out.toString().strip();
        if (!words.isEmpty()) {
          paragraphs.add(words);
        }
      } else if (node instanceof BlockQuote
          || lists && (node instanceof ListBlock || node instanceof ListItem)) {
        collect(node, lists, paragraphs);
      }
    }
  }

  @Override
  public void visit(Text text) {
    out.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    out.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(CustomNode node) {
    if (!(node instanceof FootnoteReference) && !(node instanceof Strikethrough)) {
      visitChildren(node);
    }
  }
}
