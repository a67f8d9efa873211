package readout.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Delimited;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import readout.diagnostic.MarkdownLoss;

/** Finds what a Markdown text says and no reader of it sees. */
final class MarkdownLosses implements LinkProcessor {
  private final String markdown;
  private final List<MarkdownLoss> found = new ArrayList<>();
  private final Set<Integer> unknown = new HashSet<>();
  private final Set<LinkReferenceDefinition> used = new HashSet<>();
  private final DefinitionMap<LinkReferenceDefinition> links =
      new DefinitionMap<>(LinkReferenceDefinition.class);
  private final DefinitionMap<FootnoteDefinition> notes =
      new DefinitionMap<>(FootnoteDefinition.class);

  private MarkdownLosses(String markdown) {
    this.markdown = markdown;
  }

  /** What a text loses, in its order; never null. */
  static List<MarkdownLoss> of(String markdown) {
    if (!mayLose(markdown)) {
      return List.of();
    }
    return read(markdown).losses();
  }

  /** What a text loses, and where its links lead; it is read once for both. */
  static MarkdownReading read(String markdown) {
    int plain = PlainParagraphs.end(markdown);
    return readAll(markdown.substring(plain)).after(plain);
  }

  /** The same, without leaving anything out. */
  static MarkdownReading readAll(String markdown) {
    MarkdownLosses losses = new MarkdownLosses(markdown);
    Node document = MarkdownTree.written(markdown, losses);
    losses.look(document);
    losses.unused(document);
    losses.found.sort(Comparator.comparingInt(MarkdownLoss::offset));
    return new MarkdownReading(Targets.in(document), losses.found);
  }

  /** Most texts have nothing of which a part could be lost, and are not read once more. */
  private static boolean mayLose(String markdown) {
    boolean lineStart = true;
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if ("[|`~".indexOf(c) >= 0 || lineStart && (">+-*".indexOf(c) >= 0 || isDigit(c))) {
        return true;
      }
      lineStart = c == '\n' || lineStart && c <= ' ';
    }
    return false;
  }

  /** Takes note of each pair of brackets that the library asks about; it decides by itself. */
  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (link.destination() != null) {
      return LinkResult.none();
    }
    boolean full = link.label() != null && !link.label().isEmpty();
    LinkReferenceDefinition definition =
        context.getDefinition(LinkReferenceDefinition.class, full ? link.label() : link.text());
    int offset = TableCells.offset(link.openingBracket());
    if (definition != null) {
      used.add(definition);
    } else if (link.text().startsWith("^") && link.text().length() > 1) {
      boolean label = link.text().chars().noneMatch(c -> c <= ' ');
      if (label
          && context.getDefinition(FootnoteDefinition.class, link.text().substring(1)) == null) {
        unknown(MarkdownLoss.Kind.UNKNOWN_FOOTNOTE, "[" + link.text() + "]", offset);
      }
    } else if (link.label() != null) {
      String words = "[" + link.text() + "][" + link.label() + "]";
      unknown(MarkdownLoss.Kind.UNKNOWN_LINK, words, offset);
    } else {
      noAddress(link, scanner);
    }
    return LinkResult.none();
  }

  private void noAddress(LinkInfo link, Scanner scanner) {
    UnreadAddress unread = UnreadAddress.after(link, scanner);
    if (unread != null && unknown.add(unread.offset())) {
      add(MarkdownLoss.Kind.NO_ADDRESS, unread.words(), unread.instead(), unread.offset());
    }
  }

  private void unknown(MarkdownLoss.Kind kind, String words, int offset) {
    if (unknown.add(offset)) {
      add(kind, words, "", offset);
    }
  }

  private void add(MarkdownLoss.Kind kind, String words, String instead, int offset) {
    found.add(new MarkdownLoss(kind, words, instead, offset));
  }

  private void look(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableBlock table) {
        int columns = TableCells.count(table.getFirstChild().getFirstChild());
        rows(table, columns);
      } else if (node instanceof OrderedList list) {
        numbers(list);
      } else if (node instanceof FencedCodeBlock code) {
        fence(code);
      } else if (node instanceof Link link && link.getNext() instanceof Delimited) {
        address(link);
      } else if (node instanceof BlockQuote || node instanceof BulletList) {
        sign(node);
      } else if (node instanceof LinkReferenceDefinition link) {
        if (links.putIfAbsent(link.getLabel(), link) != null) {
          label(MarkdownLoss.Kind.SECOND_LINK, "[" + link.getLabel() + "]:", link);
        }
      } else if (node instanceof FootnoteDefinition note
          && notes.putIfAbsent(note.getLabel(), note) != null) {
        label(MarkdownLoss.Kind.SECOND_FOOTNOTE, "[^" + note.getLabel() + "]:", note);
      }
      look(node);
    }
  }

  private void label(MarkdownLoss.Kind kind, String words, Node node) {
    add(kind, words, "", start(node));
  }

  private void unused(Node document) {
    for (LinkReferenceDefinition link : links.values()) {
      if (!used.contains(link)) {
        label(MarkdownLoss.Kind.UNUSED_LINK, "[" + link.getLabel() + "]:", link);
      }
    }
    for (FootnoteDefinition note : Footnotes.unused(document)) {
      if (notes.get(note.getLabel()) == note) {
        label(MarkdownLoss.Kind.UNUSED_FOOTNOTE, "[^" + note.getLabel() + "]:", note);
      }
    }
  }

  private void rows(Node part, int columns) {
    for (Node node = part.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableRow && !node.getSourceSpans().isEmpty()) {
        int start = TableCells.offset(node);
        int end = lineEnd(start);
        TableCells.Extra extra = TableCells.extra(markdown, start, end, columns);
        if (extra != null) {
          add(MarkdownLoss.Kind.CELL, extra.words(), "", extra.offset());
        }
      }
      rows(node, columns);
    }
  }

  /** A list counts on from its first number; one that has the same throughout is meant so. */
  private void numbers(OrderedList list) {
    int expected = list.getMarkerStartNumber();
    MarkdownLoss first = null;
    boolean same = expected <= 1;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      int start = start(item);
      int end = start;
      while (end < markdown.length() && isDigit(markdown.charAt(end))) {
        end++;
      }
      String number = markdown.substring(start, end);
      String printed = String.valueOf(expected);
      same &= number.equals(String.valueOf(list.getMarkerStartNumber()));
      if (first == null && !number.isEmpty() && !withoutZeros(number).equals(printed)) {
        first = new MarkdownLoss(MarkdownLoss.Kind.NUMBER, number, printed, start);
      }
      expected++;
    }
    if (first != null && !same) {
      found.add(first);
    }
  }

  private static String withoutZeros(String number) {
    int i = 0;
    while (i + 1 < number.length() && number.charAt(i) == '0') {
      i++;
    }
    return number.substring(i);
  }

  private void fence(FencedCodeBlock code) {
    String info = code.getInfo() == null ? "" : code.getInfo();
    int space = info.indexOf(' ');
    if (space > 0) {
      int start = start(code);
      String words = info.substring(space + 1).strip();
      int at = markdown.indexOf(words, start);
      add(MarkdownLoss.Kind.FENCE, words, "", at < 0 ? start : at);
    }
  }

  /** Underscores and asterisks in a bare address are read as emphasis. */
  private void address(Link link) {
    String words = link.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    int offset = TableCells.offset(link);
    boolean bare = markdown.startsWith(words, Math.max(0, offset));
    if (!words.isEmpty() && bare && link.getDestination().endsWith(words)) {
      add(MarkdownLoss.Kind.ADDRESS, words, "", Math.max(0, offset));
    }
  }

  /** "More than 50", "plus 5" and "minus 5" at the beginning of a line begin blocks instead. */
  private void sign(Node block) {
    int start = start(block);
    char sign = start < markdown.length() ? markdown.charAt(start) : ' ';
    int next = start + 1;
    while (next < markdown.length() && markdown.charAt(next) == ' ') {
      next++;
    }
    boolean number = next < markdown.length() && isDigit(markdown.charAt(next));
    boolean alone = block instanceof BlockQuote || block.getFirstChild() == block.getLastChild();
    if (number && alone && (sign != '-' && sign != '*' || isMeasure(next))) {
      add(MarkdownLoss.Kind.SIGN, String.valueOf(sign), "", start);
    }
  }

  /** Whether a number is followed by a per cent sign or one of degrees. */
  private boolean isMeasure(int start) {
    int i = start;
    while (i < markdown.length() && (isDigit(markdown.charAt(i)) || isInNumber(i))) {
      i++;
    }
    return i < markdown.length() && "%‰°".indexOf(markdown.charAt(i)) >= 0;
  }

  private boolean isInNumber(int i) {
    return ".,   ".indexOf(markdown.charAt(i)) >= 0;
  }

  /** Where the first character of a block is that is not white space. */
  private int start(Node node) {
    int start = Math.max(0, TableCells.offset(node));
    while (start < markdown.length() && markdown.charAt(start) <= ' ') {
      start++;
    }
    return start;
  }

  private int lineEnd(int start) {
    int end = markdown.indexOf('\n', start);
    return end < 0 ? markdown.length() : end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
