package readout.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import readout.diagnostic.DisplayWidth;

/** Prints a finished Markdown note as plain text for e-mail and messengers. */
public final class PlainText {
  private static final int COLUMNS = 78;
  private static final String INDENT = "    ";

  /** What headings are underlined with, by level, so that nested ones can be distinguished. */
  private static final String UNDERLINES = "=-~^+.";

  private final int columns;

  /** Text that is wrapped at 78 columns of a terminal. */
  public PlainText() {
    this(COLUMNS);
  }

  PlainText(int columns) {
    this.columns = columns;
  }

  /** The text of a Markdown note; ends with one line break. */
  public String print(String markdown) {
    Node document = MarkdownTree.safe(markdown);
    Footnotes.number(document);
    return print(document);
  }

  String print(Node document) {
    StringBuilder out = new StringBuilder();
    for (String line : children(document, columns, false)) {
      out.append(line).append('\n');
    }
    return out.toString();
  }

  private static List<String> children(Node parent, int width, boolean tight) {
    List<String> lines = new ArrayList<>();
    String box = "";
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof TaskListItemMarker marker) {
        box = marker.isChecked() ? "[x] " : "[ ] ";
        continue;
      }
      List<String> block = block(child, width, box);
      box = "";
      if (!block.isEmpty() && !lines.isEmpty() && !tight) {
        lines.add("");
      }
      lines.addAll(block);
    }
    return lines;
  }

  private static List<String> block(Node node, int width, String before) {
    if (node instanceof Heading heading) {
      return heading(heading, width);
    }
    if (node instanceof Paragraph) {
      return Wrapper.wrap(before + PlainInline.text(node), width);
    }
    if (node instanceof ListBlock list) {
      return list(list, width);
    }
    if (node instanceof BlockQuote) {
      return indented(children(node, narrower(width, INDENT.length()), false), INDENT, INDENT);
    }
    if (node instanceof FencedCodeBlock code) {
      return indented(code.getLiteral().lines().toList(), INDENT, INDENT);
    }
    if (node instanceof IndentedCodeBlock code) {
      return indented(code.getLiteral().lines().toList(), INDENT, INDENT);
    }
    if (node instanceof HtmlBlock html) {
      return html.getLiteral().lines().toList();
    }
    if (node instanceof TableBlock) {
      return PlainTable.lines(node, width);
    }
    if (node instanceof ThematicBreak) {
      return List.of("* * *");
    }
    if (node instanceof FootnoteDefinition note) {
      String label = "[" + note.getLabel() + "] ";
      return indented(children(note, narrower(width, INDENT.length()), false), label, INDENT);
    }
    return node instanceof LinkReferenceDefinition ? List.of() : children(node, width, false);
  }

  private static List<String> heading(Heading heading, int width) {
    List<String> lines = new ArrayList<>(Wrapper.wrap(PlainInline.text(heading), width));
    int longest = 0;
    for (String line : lines) {
      longest = Math.max(longest, DisplayWidth.of(line));
    }
    String underline = UNDERLINES.substring(heading.getLevel() - 1, heading.getLevel());
    lines.add(underline.repeat(longest));
    return lines;
  }

  private static List<String> list(ListBlock list, int width) {
    List<String> lines = new ArrayList<>();
    int number =
        list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
            ? ordered.getMarkerStartNumber()
            : 1;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String marker = list instanceof BulletList ? "- " : number++ + ". ";
      if (!lines.isEmpty() && !list.isTight()) {
        lines.add("");
      }
      List<String> content = children(item, narrower(width, marker.length()), list.isTight());
      lines.addAll(indented(content, marker, " ".repeat(marker.length())));
    }
    return lines;
  }

  /** At least so many columns are left for words. */
  private static int narrower(int width, int by) {
    return Math.max(20, width - by);
  }

  private static List<String> indented(List<String> lines, String first, String others) {
    List<String> indented = new ArrayList<>(lines.size());
    for (String line : lines) {
      String indent = indented.isEmpty() ? first : others;
      indented.add(line.isEmpty() ? indent.stripTrailing() : indent + line);
    }
    return indented.isEmpty() ? List.of(first.stripTrailing()) : indented;
  }
}
