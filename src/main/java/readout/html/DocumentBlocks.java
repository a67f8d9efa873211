package readout.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import readout.document.DocumentBlock;
import readout.document.DocumentBlock.Heading;
import readout.document.DocumentBlock.Listing;
import readout.document.DocumentBlock.Paragraph;
import readout.document.DocumentBlock.Quotation;
import readout.document.Inline;
import readout.document.Line;
import readout.document.Role;
import readout.document.TextStyle.Mark;

/** Reads the elements of an article as blocks of a document. */
final class DocumentBlocks {
  private final FootnoteLinks footnotes;
  private final DocumentTables tables;

  /** The text of the heading that came last, which a caption need not repeat. */
  private String lastHeading = "";

  DocumentBlocks(FootnoteLinks footnotes) {
    this.footnotes = footnotes;
    this.tables = new DocumentTables(this);
  }

  /** What an element holds. */
  List<DocumentBlock> of(Element element, Surroundings around) {
    List<DocumentBlock> blocks = new ArrayList<>();
    children(element, around, blocks);
    return blocks;
  }

  /** The text of the heading that came last; empty before the first. */
  String lastHeading() {
    return lastHeading;
  }

  /** The inline content of an element, whatever is in it. */
  Line line(Element element, Surroundings around) {
    return lineOf(element.childNodes(), around).orElse(new Line(List.of(), around.rightToLeft()));
  }

  private void children(Element element, Surroundings around, List<DocumentBlock> blocks) {
    List<Node> pending = new ArrayList<>();
    if (!element.id().isEmpty()) {
      pending.add(anchor(element.id()));
    }
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner && Elements.isUnseen(inner)) {
        continue;
      }
      if (child instanceof Element inner && isBlock(inner)) {
        boolean anchors = pending.stream().allMatch(DocumentBlocks::isAnchor);
        List<Node> moved = anchors ? List.copyOf(pending) : List.of();
        if (!anchors) {
          paragraph(pending, around, blocks);
        }
        pending.clear();
        pending.addAll(block(inner, around, moved, blocks));
      } else {
        pending.add(child);
      }
    }
    paragraph(pending, around, blocks);
  }

  /** What leads to a place, where there is no paragraph of it yet. */
  private static Element anchor(String id) {
    return new Element("span").attr("id", id);
  }

  private static boolean isAnchor(Node node) {
    return node instanceof TextNode text && text.isBlank()
        || node instanceof Element e && e.hasAttr("id") && e.childNodeSize() == 0
        || !(node instanceof TextNode) && !(node instanceof Element);
  }

  private void paragraph(List<Node> nodes, Surroundings around, List<DocumentBlock> blocks) {
    lineOf(nodes, around).ifPresent(line -> blocks.add(new Paragraph(around.role(), line)));
  }

  private Optional<Line> lineOf(List<Node> nodes, Surroundings around) {
    List<Inline> parts = new DocumentInlines(footnotes, around.spaced()).of(nodes, around);
    return parts.stream().allMatch(DocumentInlines::isNothing)
        ? Optional.empty()
        : Optional.of(new Line(parts, around.rightToLeft()));
  }

  /**
   * Reads a block.
   *
   * @param before places that lead to it
   * @return places before which there was no paragraph
   */
  private List<Node> block(
      Element e, Surroundings around, List<Node> before, List<DocumentBlock> blocks) {
    if (e.hasClass("editions") || footnotes.isList(e)) {
      return before;
    }
    List<Node> places = before.stream().filter(Element.class::isInstance).toList();
    if (!places.isEmpty()) {
      Element first = e.selectFirst("> li, > dt, > div > dt, th, td");
      (first == null ? e : first).insertChildren(0, places.stream().map(Node::clone).toList());
    }
    Surroundings inside = DocumentRoles.of(e, around.within(e));
    switch (e.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        Line line = line(identified(e), inside);
        lastHeading = line.text().strip();
        blocks.add(new Heading(e.normalName().charAt(1) - '0', line));
      }
      case "ul", "ol", "menu" -> list(e, inside, blocks);
      case "dl" -> terms(e, inside, blocks);
      case "blockquote" -> {
        List<DocumentBlock> words = of(e, inside.as(Role.BODY));
        if (!words.isEmpty()) {
          blocks.add(new Quotation(words));
        }
      }
      case "figcaption" ->
          children(e, inside.as(Elements.isCredit(e) ? Role.ATTRIBUTION : Role.DETAIL), blocks);
      case "hr" -> blocks.add(new DocumentBlock.Rule());
      case "table" -> blocks.addAll(tables.of(e, inside));
      case "pre" -> children(e, inside.as(Role.CODE).with(Mark.CODE), blocks);
      default -> children(e, inside, blocks);
    }
    return List.of();
  }

  /** A heading whose id is inside it. */
  private static Element identified(Element heading) {
    if (!heading.id().isEmpty()) {
      heading.prependChild(anchor(heading.id()));
    }
    return heading;
  }

  private void list(Element list, Surroundings around, List<DocumentBlock> blocks) {
    Role plain = DocumentRoles.ofItems(list, around.role());
    List<List<DocumentBlock>> items = new ArrayList<>();
    for (Element item : list.children()) {
      if (Elements.isUnseen(item)) {
        continue;
      }
      Role role = plain != null ? plain : isTight(item) ? Role.COMPACT : Role.BODY;
      List<DocumentBlock> content = of(item, around.within(item).as(role));
      if (plain == null) {
        items.add(content);
      } else {
        blocks.addAll(content);
      }
    }
    if (!items.isEmpty()) {
      blocks.add(new Listing(list.normalName().equals("ol"), start(list), items));
    }
  }

  private static boolean isTight(Element item) {
    return item.children().stream().noneMatch(child -> child.normalName().equals("p"));
  }

  private static int start(Element list) {
    String start = list.attr("start").strip();
    return start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1;
  }

  private void terms(Element list, Surroundings around, List<DocumentBlock> blocks) {
    for (Element one : list.children()) {
      if (one.normalName().equals("div")) {
        terms(one, around, blocks);
      } else if (!Elements.isUnseen(one)) {
        Role role = one.normalName().equals("dt") ? Role.TERM : Role.DEFINITION;
        children(one, around.within(one).as(role), blocks);
      }
    }
  }

  /**
   * Whether an element stands on lines of its own: by what it is, by what is in it, or as one of
   * the paragraphs of a quote.
   */
  private static boolean isBlock(Element e) {
    return Elements.isBlock(e)
        || e.normalName().equals("span") && e.hasClass("words") && e.closest("blockquote") != null
        || e.children().stream().anyMatch(DocumentBlocks::isBlock);
  }
}
