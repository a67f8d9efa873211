package readout.markdown;

import java.util.Iterator;
import readout.diagnostic.Span;

/**
 * Literal text in Markdown: any CommonMark reader, with or without the extensions of GitHub, gives
 * the same characters back. A backslash is only where one is needed (CommonMark 0.31, section 2.4),
 * white space that a reader would strip becomes an entity (section 2.5).
 */
public final class MarkdownText {
  private final String text;
  private final String startEscape;
  private final String endEscape;
  private final String spaceMark;
  private final Around around;
  private final StringBuilder out;

  /** The next address in the text, or null. */
  private Span address;

  /**
   * What is around a text.
   *
   * @param lineStart whether it begins a line, so that it could begin a block
   * @param edgeStart whether white space at its beginning would be stripped or keep emphasis from
   *     being read
   * @param edgeEnd the same for its end
   * @param inLine whether it has no line breaks but those written as character references
   * @param inCell whether vertical bars are escaped by the printer of the cell of a table
   */
  record Around(
      boolean lineStart, boolean edgeStart, boolean edgeEnd, boolean inLine, boolean inCell) {
    private static final Around LINE = new Around(true, true, true, false, false);
  }

  private MarkdownText(
      String text, String startEscape, String endEscape, String spaceMark, Around around) {
    this.text = text;
    this.spaceMark = spaceMark;
    this.startEscape = startEscape;
    this.endEscape = endEscape;
    this.around = around;
    this.out = new StringBuilder(text.length() + 16);
  }

  /** The text escaped for any place, the start of a line included. */
  public static String escape(String text) {
    return isPlain(text) ? text : new MarkdownText(text, "\\", "\\", "", Around.LINE).escaped();
  }

  /**
   * A text between other inline elements of a tree.
   *
   * @param beforeBracket whether an opening bracket comes right after it
   */
  static String escape(String text, Around around, boolean beforeBracket) {
    return isPlain(text)
        ? text
        : new MarkdownText(text, "\\", beforeBracket ? "\\" : "", "", around).escaped();
  }

  /** Whether a character reference may begin at an ampersand. */
  static boolean isEntity(String text, int ampersand) {
    int end = ampersand + 1;
    while (end < text.length() && isEntityCharacter(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == ';';
  }

  /**
   * The same for a value that {@link MarkdownLayout} has encoded: an escape that only the start of
   * a block needs, or only the end of the value, is left to the layout, which knows what is around
   * the value.
   */
  public static String escapeForLayout(String encoded) {
    if (isPlain(encoded)) {
      return encoded;
    }
    String text = MarkdownLayout.decode(encoded);
    MarkdownText literal =
        new MarkdownText(
            text,
            MarkdownLayout.START_ESCAPE,
            MarkdownLayout.END_ESCAPE,
            MarkdownLayout.EDGE_SPACE,
            Around.LINE);
    String escaped = literal.escaped();
    boolean plain = escaped.indexOf('\\') < 0 && escaped.indexOf('\0') < 0;
    return plain || text.indexOf('\n') >= 0
        ? MarkdownLayout.encode(escaped)
        : MarkdownLayout.TEXT + escaped + MarkdownLayout.TEXT_END;
  }

  /**
   * Whether nothing in a text could need an escape, wherever it is; most texts are so, and are not
   * looked at more closely.
   */
  private static boolean isPlain(String text) {
    int last = text.length() - 1;
    if (last < 0 || !startsPlainly(text) || !endsPlainly(text.charAt(last))) {
      return false;
    }
    for (int i = 1; i <= last; i++) {
      char c = text.charAt(i);
      if (isSpecial(c) || (c == '/' || c == 'w') && text.charAt(i - 1) == c) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text begins neither a block nor with white space. */
  private static boolean startsPlainly(String text) {
    char c = text.charAt(0);
    if (isDigit(c)) {
      int end = 1;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      return end == text.length() || text.charAt(end) != '.' && text.charAt(end) != ')';
    }
    return c < 0x80 ? isLetter(c) || c == '"' || c == '(' : !Character.isSpaceChar(c);
  }

  private static boolean endsPlainly(char c) {
    return c < 0x80 ? c != ' ' && c != '!' : !Character.isSpaceChar(c);
  }

  /** Whether a character may mean something inside a line, or is white space but no space. */
  static boolean isSpecial(char c) {
    if (c >= 'a' && c <= 'z' || c == ' ' || c >= 0x80) {
      return false;
    }
    return switch (c) {
      case '`', '*', '_', '[', ']', '~', '|', '\\', '<', '&', '#', '^', '@' -> true;
      default -> c < ' ';
    };
  }

  private String escaped() {
    boolean lineStart = around.lineStart;
    String escape = startEscape;
    Iterator<Span> addresses = spaceMark.isEmpty() ? null : Autolinks.addresses(text);
    address = next(addresses);
    for (int i = 0; i < text.length(); i++) {
      if (address != null && address.start() == i) {
        out.append(MarkdownLayout.ADDRESS).append(text, i, address.end());
        out.append(MarkdownLayout.ADDRESS_END);
        i = address.end() - 1;
        address = next(addresses);
        lineStart = false;
        continue;
      }
      char c = text.charAt(i);
      if (c == '\n' && !around.inLine) {
        out.append(c);
        lineStart = true;
        escape = "\\";
        continue;
      }
      if (lineStart && startsBlock(i)) {
        i = escapeBlockStart(i, escape);
      } else if (c == '_') {
        i = escapeUnderscores(i);
      } else if (!spaceMark.isEmpty() && isWideSpaceAtEdge(i)) {
        out.append(spaceMark).append(c);
      } else if (isEntity(c, isEdge(i, lineStart))) {
        out.append("&#").append((int) c).append(';');
      } else {
        if (needsEscape(c, i)) {
          out.append('\\');
        } else if (dependsOnNext(c, i)) {
          out.append(endEscape);
        }
        out.append(c);
      }
      lineStart = false;
    }
    return out.toString();
  }

  private static Span next(Iterator<Span> spans) {
    return spans != null && spans.hasNext() ? spans.next() : null;
  }

  private boolean isEdge(int i, boolean lineStart) {
    if (lineStart || i == 0 && around.edgeStart) {
      return true;
    }
    boolean wide = text.charAt(i) > 0x7F;
    return i + 1 == text.length() ? around.edgeEnd || wide : endsLine(i + 1) || wide && i == 0;
  }

  /** Whether a value begins or ends with white space that only emphasis around it makes special. */
  private boolean isWideSpaceAtEdge(int i) {
    char c = text.charAt(i);
    return c > 0x7F && Character.isSpaceChar(c) && (i == 0 || i == text.length() - 1);
  }

  /**
   * Whether a reader would strip or interpret this white space. At the edges of a line all of
   * Unicode counts, or emphasis around the value would not begin or end (section 6.2).
   */
  private static boolean isEntity(char c, boolean atEdge) {
    return switch (c) {
      case '\n', '\t', '\r', '\f', 0x0B -> true;
      case ' ' -> atEdge;
      default -> atEdge && Character.isSpaceChar(c);
    };
  }

  /** Whether a line that begins here could begin a block other than a paragraph. */
  private boolean startsBlock(int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '>', '=' -> true;
      case '-' -> isBreak(i + 1) || at(i + 1) == '-' || at(i + 1) == ':';
      case '+' -> isBreak(i + 1);
      case ':' -> at(i + 1) == '-';
      case '#' -> isBreak(after(i, '#')) && !endsLine(after(i, '#'));
      default -> isDigit(c) && isOrdinal(i);
    };
  }

  private int escapeBlockStart(int i, String escape) {
    int at = digitsEnd(i);
    out.append(text, i, at).append(escape).append(text.charAt(at));
    return at;
  }

  private boolean isOrdinal(int i) {
    int end = digitsEnd(i);
    return end - i <= 9 && (at(end) == '.' || at(end) == ')') && isBreak(end + 1);
  }

  /** A circumflex would make a footnote of the bracket before the value. */
  private boolean needsEscape(char c, int i) {
    return switch (c) {
      case '`', '*', '[', ']', '~' -> true;
      case '|' -> !around.inCell;
      case '\\' -> !isPlainAfterBackslash(i + 1) || address != null && address.start() == i + 1;
      case '<' -> i + 1 == text.length() || !isBreak(digitsEnd(i + 1));
      case '&' -> isEntity(text, i);
      case '#' -> isClosingSequence(i);
      case '^' -> i == 0;
      default -> false;
    };
  }

  /** Whether a backslash before this would stay one, whatever is escaped there. */
  private boolean isPlainAfterBackslash(int i) {
    char c = at(i);
    return Character.isLetterOrDigit(c) || c == ' ' && !endsLine(i + 1);
  }

  /** Whether a heading could take this last number sign for its end (section 4.2). */
  private boolean isClosingSequence(int i) {
    if (!endsLine(i + 1) || i + 1 == text.length() && !around.edgeEnd) {
      return false;
    }
    int before = i;
    while (before > 0 && text.charAt(before - 1) == '#') {
      before--;
    }
    return before == 0 || !Character.isLetterOrDigit(text.charAt(before - 1));
  }

  /** Writes a run of underscores; inside a word they mean nothing (section 6.2). */
  private int escapeUnderscores(int i) {
    int end = after(i, '_');
    boolean insideWord =
        i > 0
            && end < text.length()
            && Character.isLetterOrDigit(text.codePointBefore(i))
            && Character.isLetterOrDigit(text.codePointAt(end));
    out.append((insideWord ? "_" : "\\_").repeat(end - i));
    return end - 1;
  }

  /** Whether what follows the value decides: a link makes an image, a semicolon an entity. */
  private boolean dependsOnNext(char c, int i) {
    return c == '!' && i + 1 == text.length() || c == '&' && entityEnd(i + 1) == text.length();
  }

  private int entityEnd(int start) {
    int end = start;
    while (end < text.length() && isEntityCharacter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether the character can be between the ampersand and the semicolon (section 2.5). */
  static boolean isEntityCharacter(char c) {
    return c == '#' || isDigit(c) || isLetter(c);
  }

  /** The index after a run of a character. */
  private int after(int i, char c) {
    int end = i;
    while (at(end) == c) {
      end++;
    }
    return end;
  }

  /** The character at an index; a line break after the end. */
  private char at(int i) {
    return i < text.length() ? text.charAt(i) : '\n';
  }

  private boolean isBreak(int i) {
    return " \t\n".indexOf(at(i)) >= 0;
  }

  /** Whether nothing but this comes after it in its line. */
  private boolean endsLine(int i) {
    return at(i) == '\n';
  }

  private int digitsEnd(int i) {
    int end = i;
    while (isDigit(at(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
