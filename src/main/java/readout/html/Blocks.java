package readout.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import readout.html.Block.Role;

/**
 * Gathers the text of a page of HTML into blocks. The paragraphs of a quotation are one block;
 * whose words it is comes after it, as a block of its own.
 */
final class Blocks implements NodeVisitor {
  /** A line at the end of a quotation that begins with a dash says who is quoted. */
  private static final Pattern DASH_LINE =
      Pattern.compile("\\n\\s*[—–―‒-]{1,2}[\\s\\p{Z}]*(?=[\\p{L}(])[^\\n]*\\s*$");

  private static final Pattern DASH_BEFORE = Pattern.compile("(?:^|\\n)\\s*[—–―‒-]");

  private final List<Block> blocks = new ArrayList<>();
  private Block block = new Block(Role.PARAGRAPH);
  private Block credit;
  private int unseen;
  private int quotations;
  private Element skipped;
  private Element struck;
  private Element credited;

  private Blocks() {}

  static List<Block> of(Document document) {
    Blocks all = new Blocks();
    document.traverse(all);
    all.end();
    return all.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      head(element);
    } else if (node instanceof TextNode text && unseen == 0 && skipped == null) {
      add(text);
    }
  }

  private void head(Element element) {
    unseen += Elements.isUnseen(element) ? 1 : 0;
    if (unseen > 0 || skipped != null) {
      return;
    }
    if (struck == null && Elements.isStruck(element)) {
      strike(element);
      return;
    }
    if (element.normalName().equals("sup")) {
      skipped = element;
      String read = Elements.superscript(element, element.text());
      into().add(read, Elements.line(element), 1);
      return;
    }
    if (credited == null && Elements.isCredit(element)) {
      credited = element;
      credit = new Block(Role.CREDIT);
    }
    boundary(element);
    quotations += Elements.isQuotation(element) ? 1 : 0;
    if (element.normalName().equals("br")) {
      into().add("\n");
    } else if (element.normalName().equals("q")) {
      into().add("\"");
    }
  }

  /** What is struck out is not a part of the text, and is a block of its own beside it. */
  private void strike(Element element) {
    struck = element;
    skipped = element;
    into().strike(element.text());
    if (!element.text().isBlank()) {
      Block whole = new Block(Role.STRUCK);
      whole.add(element.text(), Elements.line(element), 1);
      blocks.add(whole);
    }
  }

  private void add(TextNode text) {
    into().add(text.getWholeText(), Elements.line(text), column(text));
    if (credited == null && quotations > 0 && !text.isBlank() && !isStrong(text)) {
      block.markAsQuotation();
    } else if (credited == null && block.role() == Role.PARAGRAPH && isInHeading(text)) {
      block.markAsHeading();
    }
  }

  private static boolean isInHeading(TextNode text) {
    for (Element e = text.parentElement(); e != null; e = e.parentElement()) {
      if (Elements.isHeading(e)) {
        return true;
      }
    }
    return false;
  }

  private Block into() {
    return credit == null ? block : credit;
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (unseen > 0) {
      unseen -= Elements.isUnseen(element) ? 1 : 0;
      return;
    }
    if (skipped != null) {
      skipped = element == skipped ? null : skipped;
      struck = element == struck ? null : struck;
      return;
    }
    quotations -= Elements.isQuotation(element) ? 1 : 0;
    if (element.normalName().equals("q")) {
      into().add("\"");
    }
    boundary(element);
    if (element == credited) {
      credited = null;
      close();
    }
  }

  private void boundary(Element element) {
    if (!element.isBlock() || credited != null) {
      if (credited != null && element.isBlock() && !credit.isBlank()) {
        credit.add("\n");
      }
      return;
    }
    if (quotations > 0) {
      block.add("\n\n");
    } else {
      end();
    }
  }

  /** The words of a quotation are over where its credit is. */
  private void close() {
    Block last = credit;
    credit = null;
    end();
    if (!last.isBlank()) {
      blocks.add(last);
    }
  }

  private void end() {
    if (!block.isBlank()) {
      blocks.add(block);
      if (block.role() == Role.QUOTATION) {
        dashLine(block);
      }
    }
    block = new Block(Role.PARAGRAPH);
  }

  private void dashLine(Block quotation) {
    Matcher line = DASH_LINE.matcher(quotation.text());
    if (line.find() && !DASH_BEFORE.matcher(quotation.text().substring(0, line.start())).find()) {
      blocks.add(quotation.split(line.start(), Role.CREDIT));
    }
  }

  /** Notices are strong from their first word to their last. */
  private static boolean isStrong(TextNode text) {
    String parent = text.parentElement() == null ? "" : text.parentElement().normalName();
    return parent.equals("strong") || parent.equals("b");
  }

  private static int column(TextNode text) {
    boolean ofAnotherSource = text.parentElement().closest("[" + PublishedPage.LINE + "]") != null;
    return ofAnotherSource ? 1 : Math.max(1, text.sourceRange().start().columnNumber());
  }
}
