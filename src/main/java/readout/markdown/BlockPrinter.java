package readout.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;
import org.commonmark.text.AsciiMatcher;

/** Prints blocks that the library would print so that they read back as others. */
final class BlockPrinter implements NodeRenderer {
  private static final AsciiMatcher PIPE = AsciiMatcher.builder().c('|').build();
  private static final int SHORTEST_FENCE = 3;

  /** Nothing refers to it, and its label is not the author's. */
  private static final String BLANK_DEFINITION = "[loose]: <>";

  private final MarkdownNodeRendererContext context;
  private final MarkdownWriter writer;

  BlockPrinter(MarkdownNodeRendererContext context) {
    this.context = context;
    this.writer = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        BlockQuote.class,
        FencedCodeBlock.class,
        IndentedCodeBlock.class,
        ThematicBreak.class,
        TableBlock.class,
        FootnoteDefinition.class,
        LinkReferenceDefinition.class,
        MarkdownPrinter.BlankLine.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof BlockQuote) {
      writer.writePrefix("> ");
      inside(node, "> ");
    } else if (node instanceof FootnoteDefinition note) {
      writer.raw("[^" + note.getLabel() + "]: ");
      inside(node, "    ");
    } else if (node instanceof FencedCodeBlock code) {
      String info = code.getInfo() == null ? "" : code.getInfo();
      code(info, code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      // After a list its indentation would make it a part of the last item.
      code("", code.getLiteral());
    } else if (node instanceof ThematicBreak) {
      // Hyphens would make a heading of a paragraph right above.
      writer.raw("***");
      writer.block();
    } else if (node instanceof TableBlock) {
      table(node);
    } else if (node instanceof LinkReferenceDefinition) {
      writer.raw(BLANK_DEFINITION);
      writer.block();
    } else {
      writer.pushTight(true);
      writer.raw("");
      writer.block();
      writer.popTight();
    }
  }

  /** The blocks inside have blank lines between them, in a tight list too. */
  private void inside(Node node, String prefix) {
    writer.pushPrefix(prefix);
    writer.pushTight(false);
    children(node);
    writer.popTight();
    writer.popPrefix();
    writer.block();
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }

  private void code(String info, String literal) {
    char mark = info.indexOf('`') < 0 ? '`' : '~';
    String fence = String.valueOf(mark).repeat(fenceLength(mark, literal));
    writer.raw(fence);
    writer.raw(InlinePrinter.escape(info, "\\"));
    writer.line();
    for (String line : literal.lines().toList()) {
      writer.raw(line);
      if (line.isBlank()) {
        writer.raw(MarkdownPrinter.KEPT);
      }
      writer.line();
    }
    writer.raw(fence);
    writer.block();
  }

  private static int fenceLength(char mark, String literal) {
    int longest = SHORTEST_FENCE - 1;
    int run = 0;
    for (int i = 0; i < literal.length(); i++) {
      run = literal.charAt(i) == mark ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest + 1;
  }

  private void table(Node table) {
    writer.pushTight(true);
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        row(row);
        if (part instanceof TableHead) {
          writer.raw("| " + String.join(" | ", rules(row)) + " |");
          writer.block();
        }
      }
    }
    writer.popTight();
    writer.block();
  }

  /** Spaces keep a backslash at the end of a cell from the border. */
  private void row(Node row) {
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      writer.raw("| ");
      writer.pushRawEscape(PIPE);
      children(cell);
      writer.popRawEscape();
      writer.raw(cell.getFirstChild() == null ? "" : " ");
    }
    writer.raw("|");
    writer.block();
  }

  private static List<String> rules(Node row) {
    List<String> rules = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      TableCell.Alignment alignment = ((TableCell) cell).getAlignment();
      boolean left = alignment == TableCell.Alignment.LEFT;
      boolean center = alignment == TableCell.Alignment.CENTER;
      boolean right = alignment == TableCell.Alignment.RIGHT;
      rules.add((left || center ? ":" : "") + "---" + (right || center ? ":" : ""));
    }
    return rules;
  }
}
