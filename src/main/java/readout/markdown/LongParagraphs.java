package readout.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Reads the inline elements of long paragraphs piece by piece: at the end of each link the library
 * looks at all marks of emphasis before it in the paragraph, so that ten thousand links take
 * seconds. A piece ends at a space where no mark is left that could belong to what follows.
 */
final class LongParagraphs implements InlineParser {
  /** Shorter paragraphs are read at once, as are pieces. */
  private static final int PIECE = 4096;

  private final InlineParser library;

  LongParagraphs(InlineParserContext context) {
    this.library = new InlineParserImpl(context);
  }

  @Override
  public void parse(SourceLines lines, Node node) {
    List<SourceLine> rest = lines.getLines();
    int size = PIECE;
    while (length(rest) > size) {
      Cut cut = cut(rest, size);
      if (cut == null) {
        break;
      }
      Paragraph piece = new Paragraph();
      library.parse(SourceLines.of(cut.before()), piece);
      if (isClosed(piece)) {
        TreeEdit.moveChildren(piece, node);
        node.appendChild(cut.space());
        rest = cut.after();
        size = PIECE;
      } else {
        // Twice as much each time, so that all of it is read but a few times.
        size *= 2;
      }
    }
    if (rest == lines.getLines()) {
      library.parse(lines, node);
    } else {
      Paragraph last = new Paragraph();
      library.parse(SourceLines.of(rest), last);
      TreeEdit.moveChildren(last, node);
      TreeEdit.joinTexts(node);
    }
  }

  /** Lines cut in two at a space, which is in neither. */
  private record Cut(List<SourceLine> before, Text space, List<SourceLine> after) {}

  /** The first cut after so many characters at a single space inside a line, or null. */
  private static Cut cut(List<SourceLine> lines, int size) {
    int passed = 0;
    for (int n = 0; n < lines.size(); n++) {
      CharSequence line = lines.get(n).getContent();
      for (int i = Math.max(1, size - passed); i + 1 < line.length(); i++) {
        if (line.charAt(i) == ' ' && line.charAt(i - 1) > ' ' && line.charAt(i + 1) > ' ') {
          List<SourceLine> before = new ArrayList<>(lines.subList(0, n));
          before.add(lines.get(n).substring(0, i));
          List<SourceLine> after = new ArrayList<>();
          after.add(lines.get(n).substring(i + 1, line.length()));
          after.addAll(lines.subList(n + 1, lines.size()));
          return new Cut(before, space(lines.get(n).substring(i, i + 1)), after);
        }
      }
      passed += line.length() + 1;
    }
    return null;
  }

  /** Without a place of its own, what is joined with it would have none. */
  private static Text space(SourceLine space) {
    Text text = new Text(" ");
    if (space.getSourceSpan() != null) {
      text.addSourceSpan(space.getSourceSpan());
    }
    return text;
  }

  private static int length(List<SourceLine> lines) {
    int length = 0;
    for (SourceLine line : lines) {
      length += line.getContent().length() + 1;
    }
    return length;
  }

  /** Whether no text is left of which what follows could make a link, emphasis, code or a tag. */
  private static boolean isClosed(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text text && canOpen(text.getLiteral()) || !isClosed(child)) {
        return false;
      }
    }
    return true;
  }

  private static boolean canOpen(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '[', '`', '<' -> {
          return true;
        }
        case '*', '_', '~' -> {
          // In front of white space it can only close.
          if (i + 1 == text.length() || text.charAt(i + 1) > ' ') {
            return true;
          }
        }
        default -> {
          // Has no meaning in the middle of a line.
        }
      }
    }
    return false;
  }
}
