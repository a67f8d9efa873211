package readout;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The words of a Markdown text as a CommonMark reader has them. */
final class MarkdownWords {
  /** A reader that knows CommonMark alone. */
  static final Parser PLAIN = Parser.builder().build();

  /** A reader that knows the extensions of GitHub, too. */
  static final Parser EXTENDED =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  AutolinkExtension.create(),
                  FootnotesExtension.create(),
                  TaskListItemsExtension.create()))
          .build();

  private MarkdownWords() {}

  /** The text of all blocks, each with a line break after it. */
  static String of(String markdown) {
    return of(EXTENDED.parse(markdown));
  }

  /** The text below a node. */
  static String of(Node node) {
    StringBuilder out = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            out.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            out.append(code.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak lineBreak) {
            out.append('\n');
          }

          @Override
          public void visit(HardLineBreak lineBreak) {
            out.append('\n');
          }

          @Override
          protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (parent instanceof Paragraph || parent instanceof Heading) {
              out.append('\n');
            }
          }
        });
    return out.toString();
  }

  /** The only block of a document's innermost container. */
  static Block innermost(Node document) {
    Node node = document;
    while (node.getFirstChild() instanceof Block block) {
      node = block;
    }
    return (Block) node;
  }
}
