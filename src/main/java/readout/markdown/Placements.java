package readout.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import readout.markdown.WrittenPlacement.Use;

/**
 * Finds the references to quotes and figures in Markdown: pairs of brackets as CommonMark reads
 * them, so that code, and a bracket after a backslash, are none.
 */
final class Placements implements LinkProcessor {
  private final String markdown;
  private final Map<Integer, WrittenPlacement> found = new HashMap<>();

  private Placements(String markdown) {
    this.markdown = markdown;
  }

  /** A reference in the tree. */
  private static final class Found extends CustomNode {
    private final int start;

    Found(int start) {
      this.start = start;
    }
  }

  /** Those of a text that may hold some, in its order; never null. */
  static List<WrittenPlacement> found(String markdown) {
    Placements placements = new Placements(markdown);
    Node document = MarkdownTree.written(MaskedParts.masked(markdown), placements);
    placements.look(document);
    List<WrittenPlacement> list = new ArrayList<>(placements.found.values());
    list.sort(Comparator.comparingInt(WrittenPlacement::start));
    return list;
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    int start = TableCells.offset(link.openingBracket());
    WrittenPlacement placement = start < 0 ? null : PlacementSyntax.at(markdown, start);
    if (placement == null) {
      return LinkResult.none();
    }
    if (link.destination() != null) {
      found.put(start, placement.as(Use.LINK));
      return LinkResult.none();
    }
    found.put(start, placement);
    return LinkResult.replaceWith(new Found(start), link.afterTextBracket());
  }

  private void look(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        paragraph(node);
      } else if (node instanceof LinkReferenceDefinition) {
        definition(node);
      }
      look(node);
    }
  }

  private void definition(Node definition) {
    int start = markdown.indexOf('[', Math.max(0, TableCells.offset(definition)));
    WrittenPlacement placement = PlacementSyntax.at(markdown, start);
    if (placement != null) {
      found.put(start, placement.as(Use.LINK));
    }
  }

  /** Several quotes in a row are blocks, too; anything else among them makes a sentence. */
  private void paragraph(Node paragraph) {
    List<Integer> alone = new ArrayList<>();
    boolean quotes = true;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Found one) {
        alone.add(one.start);
        WrittenPlacement placement = found.get(one.start);
        quotes &= placement.word().equals("quote") && placement.part() == null;
      } else if (!Prose.isBlank(node)) {
        return;
      }
    }
    if (quotes || alone.size() == 1) {
      alone.forEach(start -> found.computeIfPresent(start, (s, p) -> p.as(Use.BLOCK)));
    }
  }
}
