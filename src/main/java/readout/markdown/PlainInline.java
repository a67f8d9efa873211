package readout.markdown;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a paragraph or heading, without marks for emphasis. */
final class PlainInline extends AbstractVisitor {
  private static final String MAIL = "mailto:";

  private final StringBuilder out = new StringBuilder();

  private PlainInline() {}

  /** The text of a block's content; hard line breaks are {@code \n}. */
  static String text(Node block) {
    PlainInline inline = new PlainInline();
    inline.visitChildren(block);
    return inline.out.toString();
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
  public void visit(HtmlInline html) {
    out.append(html.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.append('\n');
  }

  @Override
  public void visit(Link link) {
    target(link, link.getDestination(), link.getTitle());
  }

  @Override
  public void visit(Image image) {
    target(image, image.getDestination(), image.getTitle());
  }

  /** The target follows the words unless they say it already; then comes its title. */
  private void target(Node node, String target, String title) {
    int start = out.length();
    visitChildren(node);
    String words = out.substring(start);
    String encoded = LinkTargets.percentEncoded(words);
    boolean said = target.equals(words) || target.equals(encoded) || target.equals(MAIL + words);
    if (!target.isEmpty() && !said) {
      out.append(words.isEmpty() ? "<" : " <").append(target).append('>');
    }
    if (title != null && !title.isBlank()) {
      out.append(" (").append(title).append(')');
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FootnoteReference reference) {
      out.append('[').append(reference.getLabel()).append(']');
    } else if (node instanceof Strikethrough) {
      // Without marks, what was struck out would read as if it were said.
      out.append("~~");
      visitChildren(node);
      out.append("~~");
    } else {
      visitChildren(node);
    }
  }
}
