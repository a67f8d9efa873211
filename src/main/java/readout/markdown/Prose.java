package readout.markdown;

import java.util.ArrayList;
import java.util.List;
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

  /** Marks that follow a word without a blank. */
  private static final String CLOSE_MARKS = ".,;!?";

  private final StringBuilder out = new StringBuilder();

  /** Where what is blank up to {@link #blankTo} begins, so that no blank is looked at twice. */
  private int blankFrom;

  private int blankTo;

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
    return prose.closed().strip();
  }

  /** Its words, without a blank where something was left out before a mark that follows a word. */
  private String closed() {
    StringBuilder closed = new StringBuilder();
    for (int i = 0; i < out.length(); ) {
      int end = i;
      boolean gap = false;
      while (end < out.length() && (out.charAt(end) == ' ' || out.charAt(end) == LEFT_OUT)) {
        gap |= out.charAt(end++) == LEFT_OUT;
      }
      if (end == i) {
        closed.append(out.charAt(i++));
      } else if (gap && isCloseMark(end)) {
        i = end;
      } else {
        closed.append(out.substring(i, end).replace(String.valueOf(LEFT_OUT), ""));
        i = end;
      }
    }
    return closed.toString();
  }

  private boolean isCloseMark(int at) {
    return at < out.length()
        && CLOSE_MARKS.indexOf(out.charAt(at)) >= 0
        && (at + 1 == out.length() || Character.isWhitespace(out.charAt(at + 1)));
  }

  /** Where the words end that are there so far, before blanks and what was left out. */
  private int endOfWords() {
    int end = out.length();
    while (end > blankTo && (out.charAt(end - 1) <= ' ' || out.charAt(end - 1) == LEFT_OUT)) {
      end--;
    }
    blankFrom = end > blankTo ? end : blankFrom;
    blankTo = out.length();
    return blankFrom;
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
    int end = endOfWords();
    if (end > 0 && ENDS_OF_SENTENCES.indexOf(out.charAt(end - 1)) < 0) {
      return true;
    }
    Prose rest = new Prose();
    Node node = image.getNext();
    for (int i = 0; node != null && i < FEW && rest.closed().isBlank(); i++) {
      if (!(node instanceof Image)) {
        node.accept(rest);
      }
      node = node.getNext();
    }
    String after = rest.closed().strip();
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
