package readout.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import readout.document.SourceBlock;
import readout.document.SourceBlock.Kind;

/**
 * Cuts the article of a page into blocks, in the order of reading. The paragraphs of a quotation
 * are one block, and whose words it is comes after it.
 */
final class ArticleBlocks {
  private static final Set<String> CONTAINERS = Set.of("ul", "ol", "table", "thead", "tbody");

  /** The frame of a page, which no release is in. */
  private static final Set<String> FRAME =
      Set.of("nav", "form", "button", "select", "textarea", "dialog", "svg", "aside");

  /** What may be inside an element that is usually a part of a line. */
  private static final String BLOCK_CHILDREN =
      "p, div, blockquote, ul, ol, table, h1, h2, h3, h4, h5, h6, section, article, dl, pre";

  private final List<SourceBlock> blocks = new ArrayList<>();
  private final MarkdownInline inline;
  private Kind kind = Kind.PARAGRAPH;
  private int level;

  /** Nodes that belong to one paragraph. */
  private final List<Node> open = new ArrayList<>();

  /** Elements that are read elsewhere. */
  private final Set<Element> left;

  private ArticleBlocks(UnaryOperator<String> escape, Set<Element> left) {
    this.inline = new MarkdownInline(escape);
    this.left = left;
  }

  /**
   * The blocks of an element; none is blank.
   *
   * @param escape makes Markdown of literal text
   */
  static List<SourceBlock> of(Element article, UnaryOperator<String> escape) {
    ArticleBlocks reader = new ArticleBlocks(escape, Set.of());
    reader.children(article);
    reader.end();
    return List.copyOf(reader.blocks);
  }

  private void children(Element parent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element) {
        element(element);
      } else if (node instanceof TextNode) {
        open.add(node);
      }
    }
  }

  private void element(Element element) {
    if (Elements.isUnseen(element)
        || FRAME.contains(element.normalName())
        || left.contains(element)) {
      return;
    }
    if (!Elements.isBlock(element) && element.select(BLOCK_CHILDREN).isEmpty()) {
      open.add(element);
      return;
    }
    end();
    if (Elements.isQuotation(element)) {
      quotation(element);
    } else if (Elements.isHeading(element) && !element.normalName().equals("dt")) {
      leaf(element, Kind.HEADING, headingLevel(element));
    } else if (element.normalName().equals("tr")) {
      row(element);
    } else if (element.normalName().equals("figcaption") && Elements.isCredit(element)) {
      leaf(element, Kind.CREDIT, 0);
    } else if (element.normalName().equals("li")) {
      item(element);
    } else if (CONTAINERS.contains(element.normalName())) {
      element.children().forEach(this::element);
    } else {
      children(element);
    }
    end();
  }

  private static int headingLevel(Element heading) {
    String name = heading.normalName();
    boolean numbered = name.length() == 2 && Character.isDigit(name.charAt(1));
    String level = numbered ? name.substring(1) : heading.attr("aria-level");
    return level.matches("[1-6]") ? Integer.parseInt(level) : 2;
  }

  private void leaf(Element element, Kind what, int depth) {
    Kind outer = kind;
    int outerLevel = level;
    kind = what;
    level = depth;
    open.add(element);
    end();
    kind = outer;
    level = outerLevel;
  }

  private void item(Element item) {
    Kind outer = kind;
    int outerLevel = level;
    Element list = item.parent();
    kind = list != null && list.normalName().equals("ol") ? Kind.NUMBERED : Kind.BULLET;
    level = (int) item.parents().stream().filter(ArticleBlocks::isList).count();
    children(item);
    end();
    kind = outer;
    level = outerLevel;
  }

  private static boolean isList(Element element) {
    return element.normalName().equals("ul") || element.normalName().equals("ol");
  }

  private void row(Element row) {
    List<String> cells = new ArrayList<>();
    List<String> marked = new ArrayList<>();
    boolean header = true;
    for (Element cell : row.children()) {
      header &= cell.normalName().equals("th");
      cells.add(inline.text(List.of(cell)));
      marked.add(inline.markdown(List.of(cell)));
    }
    SourceBlock.row(header, cells, marked, Elements.line(row)).ifPresent(blocks::add);
  }

  /** The words of a quotation, and after them who said them where it says so itself. */
  private void quotation(Element quotation) {
    Set<Element> taken = new LinkedHashSet<>();
    for (Element credit : quotation.getAllElements()) {
      if (credit != quotation
          && Elements.isCredit(credit)
          && credit.parents().stream().noneMatch(taken::contains)) {
        taken.add(credit);
      }
    }
    ArticleBlocks inner = new ArticleBlocks(inline.escape(), taken);
    inner.children(quotation);
    inner.end();
    if (!inner.blocks.isEmpty()) {
      String text = joined(inner.blocks, false);
      blocks.add(
          SourceBlock.of(
              Kind.QUOTATION, 0, text, joined(inner.blocks, true), Elements.line(quotation)));
    }
    taken.stream()
        .map(credit -> block(Kind.CREDIT, 0, List.of(credit)))
        .filter(credit -> !credit.text().isBlank())
        .forEach(blocks::add);
  }

  private static String joined(List<SourceBlock> blocks, boolean markdown) {
    StringBuilder joined = new StringBuilder();
    for (SourceBlock block : blocks) {
      joined.append(joined.length() == 0 ? "" : "\n\n");
      joined.append(markdown ? block.markdown() : block.text());
    }
    return joined.toString();
  }

  private SourceBlock block(Kind what, int depth, List<Node> nodes) {
    return SourceBlock.of(what, depth, inline.text(nodes), inline.markdown(nodes), line(nodes));
  }

  private void end() {
    if (open.isEmpty()) {
      return;
    }
    SourceBlock block = block(kind, level, List.copyOf(open));
    open.clear();
    if (!block.text().isBlank()) {
      blocks.add(block);
    }
  }

  private static int line(List<Node> nodes) {
    for (Node node : nodes) {
      boolean blank = node instanceof TextNode text && text.isBlank();
      if (!blank) {
        return Elements.line(node);
      }
    }
    return Elements.line(nodes.get(0));
  }
}
