package readout.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkProcessor;

/** Reads Markdown: CommonMark with tables, strikethrough, autolinks, footnotes and tasks. */
final class MarkdownTree {
  private MarkdownTree() {}

  /** The tree of a text as a note may show it. */
  static Node safe(String markdown) {
    return withLooseLists(Safe.PARSER.parse(markdown));
  }

  /** The tree of a text as it was written, with the places of its blocks and inlines. */
  static Node written(String markdown) {
    return withLooseLists(Written.PARSER.parse(markdown));
  }

  /**
   * The same, with each pair of brackets shown to a processor that only looks.
   *
   * @param brackets is asked before those of the library
   */
  static Node written(String markdown, LinkProcessor brackets) {
    return Parser.builder()
        .inlineParserFactory(LongParagraphs::new)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .linkProcessor(brackets)
        .extensions(extensions())
        .build()
        .parse(markdown);
  }

  /** What the library is asked to read beyond CommonMark. */
  static List<Extension> extensions() {
    return List.of(
        TablesExtension.create(),
        StrikethroughExtension.create(),
        AutolinkExtension.create(),
        FootnotesExtension.create(),
        TaskListItemsExtension.create());
  }

  /**
   * Marks lists as loose that the library takes for tight: it misses some blank lines between the
   * blocks of an item (CommonMark 0.31, section 5.3).
   */
  private static Node withLooseLists(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child.getParent() instanceof ListItem item && isBeforeBlank(child)) {
        ((ListBlock) item.getParent()).setTight(false);
      }
      withLooseLists(child);
    }
    return parent;
  }

  private static boolean isBeforeBlank(Node node) {
    Node next = node.getNext();
    if (next == null || !hidesBlank(node)) {
      return false;
    }
    List<SourceSpan> spans = lastLeaf(node).getSourceSpans();
    List<SourceSpan> after = next.getSourceSpans();
    return !spans.isEmpty()
        && !after.isEmpty()
        && after.get(0).getLineIndex() - spans.get(spans.size() - 1).getLineIndex() > 1;
  }

  /** Lists end with their last block; what else they are given may be blank lines. */
  private static Node lastLeaf(Node node) {
    boolean list = node instanceof ListBlock || node instanceof ListItem;
    return list && node.getLastChild() != null ? lastLeaf(node.getLastChild()) : node;
  }

  /**
   * Whether the library does not see a blank line after a block of a list item: what is still open
   * when the blank line comes is neither a paragraph nor the item.
   */
  static boolean hidesBlank(Node node) {
    Node last = node.getLastChild();
    if (node instanceof BlockQuote) {
      return last == null || last instanceof FencedCodeBlock || hidesBlank(last);
    }
    if (node instanceof ListBlock || node instanceof ListItem) {
      return last != null && hidesBlank(last);
    }
    return node instanceof Heading
        || node instanceof ThematicBreak
        || node instanceof IndentedCodeBlock
        || node instanceof TableBlock;
  }

  /** Made when the first Markdown is printed. */
  private static final class Safe {
    static final Parser PARSER =
        Parser.builder()
            .inlineParserFactory(LongParagraphs::new)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .postProcessor(new SafeMarkdown())
            .extensions(extensions())
            .postProcessor(new SafeAddresses())
            .build();
  }

  /** Made when the first Markdown is checked. */
  private static final class Written {
    static final Parser PARSER =
        Parser.builder()
            .inlineParserFactory(LongParagraphs::new)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .extensions(extensions())
            .build();
  }
}
