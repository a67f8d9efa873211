package readout.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The sentences of a Markdown text for places that take only words, as descriptions and feeds: no
 * tables, code, marks of tasks, addresses, footnotes, nor what was struck out, and of a picture
 * inside a sentence its description. A block quotation, which would lose its marks, and lists count
 * only where there is no other paragraph.
 */
final class Prose extends AbstractVisitor {
  private static final String ENDS_OF_SENTENCES = ".!?…。！？।؟";

  /** How many elements after a picture may be without words before these no longer belong to it. */
  private static final int FEW = 10;

  /** Where something was left out: a character that Unicode gives no other meaning. */
  private static final char LEFT_OUT = '\uFDD0';

  /** A blank where something was left out before a mark that follows a word. */
  private static final Pattern GAP =
      Pattern.compile(" *" + LEFT_OUT + "[ " + LEFT_OUT + "]*(?=[.,;!?](\\s|$))|" + LEFT_OUT);

  private final StringBuilder out = new StringBuilder();

  private Prose() {}

  /**
   * Its paragraphs in one line, without the attributions of block quotations; or else the items of
   * its lists, or else its quotations.
   */
  static String text(Node document) {
    List<String> paragraphs = new ArrayList<>();
    collect(document, Inside.NOTHING, paragraphs);
    if (!paragraphs.isEmpty()) {
      return String.join(" ", paragraphs);
    }
    collect(document, Inside.LISTS, paragraphs);
    if (paragraphs.isEmpty()) {
      collect(document, Inside.QUOTATIONS, paragraphs);
    }
    return String.join("; ", paragraphs);
  }

  /** The words of one block in one line. */
  static String words(Node block) {
    Prose prose = new Prose();
    prose.visitChildren(block);
    return GAP.matcher(prose.out).replaceAll("").strip();
  }

  /** Whether a node holds nothing but white space. */
  static boolean isBlank(Node node) {
    return node instanceof SoftLineBreak
        || node instanceof HardLineBreak
        || node instanceof Text text && text.getLiteral().isBlank();
  }

  /** Which blocks are looked into. */
  private enum Inside {
    NOTHING,
    LISTS,
    QUOTATIONS
  }

  private static void collect(Node parent, Inside inside, List<String> paragraphs) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        String words = words(node);
        boolean attribution = node.getPrevious() instanceof BlockQuote && words.startsWith("—");
        if (!words.isEmpty() && !attribution) {
          paragraphs.add(words);
        }
      } else if (inside == Inside.QUOTATIONS && node instanceof BlockQuote
          || inside != Inside.NOTHING && (node instanceof ListBlock || node instanceof ListItem)) {
        collect(node, inside, paragraphs);
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
  public void visit(Image image) {
    if (isInSentence(image)) {
      int before = out.length();
      visitChildren(image);
      if (out.length() > before) {
        return;
      }
    }
    out.append(LEFT_OUT);
  }

  /**
   * Whether a picture is in the place of words. Between sentences, and alone, what it shows is no
   * part of them.
   */
  private boolean isInSentence(Image image) {
    int end = out.length();
    while (end > 0 && (out.charAt(end - 1) <= ' ' || out.charAt(end - 1) == LEFT_OUT)) {
      end--;
    }
    if (end > 0 && ENDS_OF_SENTENCES.indexOf(out.charAt(end - 1)) < 0) {
      return true;
    }
    Prose rest = new Prose();
    Node node = image.getNext();
    for (int i = 0;
        node != null && i < FEW && GAP.matcher(rest.out).replaceAll("").isBlank();
        i++) {
      if (!(node instanceof Image)) {
        node.accept(rest);
      }
      node = node.getNext();
    }
    String after = GAP.matcher(rest.out).replaceAll("").strip();
    return !after.isEmpty() && !Character.isUpperCase(after.codePointAt(0));
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
    } else {
      out.append(LEFT_OUT);
    }
  }
}
