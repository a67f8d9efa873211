package readout.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The blocks of a page, in order. */
public final class PublishedPage {
  /** Says which line of its source an element comes from, where that is not HTML. */
  public static final String LINE = "data-line";

  private static final Set<String> UNSEEN =
      Set.of("head", "script", "style", "template", "noscript");

  private final List<Block> blocks = new ArrayList<>();

  private PublishedPage() {}

  /** A page of HTML in the encoding that it declares, else UTF-8. */
  public static PublishedPage ofHtml(byte[] html) {
    try {
      Parser parser = Parser.htmlParser().setTrackPosition(true);
      Document document = Jsoup.parse(new ByteArrayInputStream(html), null, "", parser);
      return new PublishedPage().read(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Plain text: a blank line ends a block. */
  public static PublishedPage ofText(String text) {
    PublishedPage page = new PublishedPage();
    Block block = new Block();
    int number = 1;
    for (String line : text.split("\\R", -1)) {
      if (line.isBlank()) {
        page.add(block);
        block = new Block();
      } else {
        block.add(line + "\n", number, 1);
      }
      number++;
    }
    page.add(block);
    return page;
  }

  private void add(Block block) {
    if (!block.isBlank()) {
      blocks.add(block);
    }
  }

  /** Its blocks; none is blank. */
  public List<Block> blocks() {
    return blocks;
  }

  private PublishedPage read(Document document) {
    Walk walk = new Walk();
    document.traverse(walk);
    add(walk.block);
    return this;
  }

  /** Gathers text into blocks; the paragraphs of a quotation are one block. */
  private final class Walk implements NodeVisitor {
    private Block block = new Block();
    private int unseen;
    private int quotations;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
        boundary(element);
        quotations += isQuotation(element) ? 1 : 0;
        if (element.normalName().equals("br")) {
          block.add("\n");
        } else if (element.normalName().equals("q")) {
          block.add("\"");
        }
      } else if (node instanceof TextNode text && unseen == 0) {
        block.add(text.getWholeText(), line(text), column(text));
        if (quotations > 0 && !text.isBlank() && !isStrong(text)) {
          block.markAsQuotation();
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        quotations -= isQuotation(element) ? 1 : 0;
        if (element.normalName().equals("q")) {
          block.add("\"");
        }
        boundary(element);
        unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
      }
    }

    private void boundary(Element element) {
      if (!element.isBlock()) {
        return;
      }
      if (quotations > 0) {
        block.add("\n\n");
      } else {
        add(block);
        block = new Block();
      }
    }

    private static boolean isQuotation(Element element) {
      return element.normalName().equals("blockquote");
    }

    /** Notices are strong from their first word to their last. */
    private static boolean isStrong(TextNode text) {
      String parent = text.parentElement() == null ? "" : text.parentElement().normalName();
      return parent.equals("strong") || parent.equals("b");
    }

    private static int line(TextNode text) {
      for (Element e = text.parentElement(); e != null; e = e.parentElement()) {
        if (e.hasAttr(LINE)) {
          return Integer.parseInt(e.attr(LINE));
        }
      }
      return text.sourceRange().start().lineNumber();
    }

    private static int column(TextNode text) {
      boolean ofAnotherSource = text.parentElement().closest("[" + LINE + "]") != null;
      return ofAnotherSource ? 1 : Math.max(1, text.sourceRange().start().columnNumber());
    }
  }
}
