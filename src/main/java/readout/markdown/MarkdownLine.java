package readout.markdown;

/**
 * One line that a template printed, with the marks of {@link MarkdownLayout} in it. What it prints
 * is several lines where a value had several.
 */
final class MarkdownLine {
  static final char BREAK = 'n';
  static final char BEGIN = 'b';
  static final char TEXT_END = 'u';

  private static final char MARK = '\0';
  private static final char START_ESCAPE = 'e';
  private static final char END_ESCAPE = 'a';
  private static final char EDGE_SPACE = 's';
  private static final char TEXT = 't';
  private static final char ADDRESS = 'l';
  private static final char ADDRESS_END = 'r';

  /** Marks that print nothing where they are. */
  private static final String DIRECT =
      "" + BEGIN + START_ESCAPE + END_ESCAPE + TEXT + TEXT_END + ADDRESS_END;

  private static final String EDGES = "*_~|> \n";

  /** The longest name of a character in HTML has 31 letters. */
  private static final int ENTITY_LIMIT = 32;

  /** Marks that end a sentence, and what comes after them. */
  private static final int AFTER_LIMIT = 16;

  /** The longest ordinal of a list item (CommonMark 0.31, section 5.2). */
  private static final int ORDINAL_LIMIT = 9;

  private final String text;
  private final int start;
  private final int end;

  /** Where the first thing is that is not a block quote mark, list marker or space. */
  private final int content;

  /** What the further lines of a value begin with. */
  private final String prefix;

  /** Where the line begins in what is printed. */
  private int lineStart;

  /** Up to where brackets were counted in what is printed, and how many are open there. */
  private int counted;

  private int openBrackets;

  /** The line between two offsets of a text; its line break and trailing white space are out. */
  MarkdownLine(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    StringBuilder further = new StringBuilder();
    int i = start;
    int markerEnd = markerEnd(i);
    while (markerEnd > i) {
      char c = text.charAt(i);
      further.append(c == '>' || c == ' ' ? c : " ".repeat(markerEnd - i));
      i = markerEnd;
      markerEnd = markerEnd(i);
    }
    this.content = i;
    this.prefix = further.toString();
  }

  /** Appends the line without its marks, and without a line break at the end. */
  void print(StringBuilder out) {
    boolean single = isSingle();
    lineStart = out.length();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != MARK) {
        out.append(c);
        continue;
      }
      i++;
      switch (text.charAt(i)) {
        case START_ESCAPE -> out.append(isBlockStart(i - 1) ? "\\" : "");
        case END_ESCAPE -> out.append(isContinued(i + 1) ? "\\" : "");
        case EDGE_SPACE -> edgeSpace(++i, out);
        case BREAK -> lineBreak(single, i, out);
        case TEXT -> i = isTarget(out) ? target(i + 1, out) : i;
        case ADDRESS -> i = address(i + 1, out);
        case BEGIN -> i = breaksEnd(i);
        default -> {
          // The end of what another mark began.
        }
      }
    }
  }

  /** Whether the target of a link begins or has begun here. */
  private static boolean isTarget(StringBuilder out) {
    return endsWith(out, "](<") || endsWith(out, "](") || endsWith(out, "](mailto:");
  }

  private static boolean endsWith(StringBuilder out, String end) {
    return out.length() >= end.length()
        && out.indexOf(end, out.length() - end.length()) == out.length() - end.length();
  }

  /** Prints a value as the target of a link; the last offset of its end mark. */
  private int target(int start, StringBuilder out) {
    int i = start;
    boolean raw = false;
    while (i < end && !isMark(i, TEXT_END)) {
      char c = text.charAt(i);
      if (c == MARK) {
        raw = isMark(i, ADDRESS) || raw && !isMark(i, ADDRESS_END);
        i += 2;
        continue;
      }
      boolean escape = c == '\\' && !raw;
      c = escape ? text.charAt(++i) : c;
      boolean entity = c == '&' && (escape || isContinued(i));
      boolean special = c == '\\' || c == '<' || c == '>';
      out.append(special ? "\\" : "").append(entity ? "&amp;" : String.valueOf(c));
      i++;
    }
    return i + 1;
  }

  /** Prints an address that is a link for every reader; the last offset of its end mark. */
  private int address(int start, StringBuilder out) {
    int close = text.indexOf(MarkdownLayout.ADDRESS_END, start);
    countBrackets(out);
    char last = out.length() == 0 ? '\n' : out.charAt(out.length() - 1);
    Autolinks.Place place = new Autolinks.Place(last, openBrackets > 0, after(close + 2));
    out.append(Autolinks.print(text.substring(start, close), place));
    counted = out.length();
    return close + 1;
  }

  /** Counts the brackets of the line that are open so far; each character is looked at once. */
  private void countBrackets(StringBuilder out) {
    for (int i = Math.max(counted, lineStart); i < out.length(); i++) {
      char c = out.charAt(i);
      if (c == '\\') {
        i++;
      } else {
        openBrackets = c == '[' ? openBrackets + 1 : openBrackets;
        openBrackets = c == ']' ? Math.max(0, openBrackets - 1) : openBrackets;
      }
    }
  }

  /** The next characters of the line, as far as an address asks for them. */
  private String after(int start) {
    StringBuilder after = new StringBuilder();
    for (int i = start; i < end && after.length() < AFTER_LIMIT; i++) {
      if (text.charAt(i) != MARK) {
        after.append(text.charAt(i));
      } else if (isMark(i, BREAK)) {
        break;
      } else {
        i++;
      }
    }
    return after.toString();
  }

  /** Beside emphasis and other white space, and at the ends of the line, it is special. */
  private void edgeSpace(int i, StringBuilder out) {
    int next = i + 1;
    while (next < end && text.charAt(next) == MARK) {
      next += 2;
    }
    boolean first = out.length() == 0 || EDGES.indexOf(out.charAt(out.length() - 1)) >= 0;
    boolean last = next >= end || EDGES.indexOf(text.charAt(next)) >= 0;
    if (first || last) {
      out.append("&#").append((int) text.charAt(i)).append(';');
    } else {
      out.append(text.charAt(i));
    }
  }

  /** The last offset of the line breaks that a value begins with; they are no content. */
  private int breaksEnd(int i) {
    int last = i;
    while (isMark(last + 1, BREAK)) {
      last += 2;
    }
    return last;
  }

  private void lineBreak(boolean single, int i, StringBuilder out) {
    boolean last = !isMark(i + 1, BREAK);
    if (!single) {
      out.append('\n').append(last ? prefix : prefix.stripTrailing());
    } else if (last) {
      out.append(' ');
    }
  }

  /** Headings and table rows cannot go on in the next line. */
  private boolean isSingle() {
    return content < end && (text.charAt(content) == '#' || text.charAt(content) == '|');
  }

  private boolean isMark(int i, char mark) {
    return i + 1 < end && text.charAt(i) == MARK && text.charAt(i + 1) == mark;
  }

  /** Whether only the digits of an ordinal are between the content's beginning and an offset. */
  private boolean isBlockStart(int at) {
    int i = isMark(content, BEGIN) ? breaksEnd(content + 1) + 1 : content;
    i = isMark(i, TEXT) ? i + 2 : i;
    if (at - i > ORDINAL_LIMIT) {
      return false;
    }
    while (i < at && isDigit(text.charAt(i))) {
      i++;
    }
    return i == at;
  }

  /** Whether a link follows an exclamation mark, or the rest of an entity an ampersand. */
  private boolean isContinued(int i) {
    boolean image = text.charAt(i) == '!';
    int limit = Math.min(end, i + ENTITY_LIMIT);
    int next = i + 1;
    while (next < limit && (isDirect(next) || !image && isEntityCharacter(next))) {
      next += text.charAt(next) == MARK ? 2 : 1;
    }
    return next < end && text.charAt(next) == (image ? '[' : ';');
  }

  private boolean isDirect(int i) {
    return i + 1 < end && text.charAt(i) == MARK && DIRECT.indexOf(text.charAt(i + 1)) >= 0;
  }

  private boolean isEntityCharacter(int i) {
    return MarkdownText.isEntityCharacter(text.charAt(i));
  }

  /** The end of the block quote mark, space or list marker at an offset; else the offset. */
  private int markerEnd(int start) {
    int i = start;
    if (i >= end) {
      return start;
    }
    char c = text.charAt(i);
    if (c == '>' || c == ' ') {
      return i + 1;
    }
    if (c == '-' || c == '*' || c == '+') {
      i++;
    } else {
      while (i < end && isDigit(text.charAt(i))) {
        i++;
      }
      if (i == start || i == end || text.charAt(i) != '.' && text.charAt(i) != ')') {
        return start;
      }
      i++;
    }
    return i < end && text.charAt(i) == ' ' ? i + 1 : start;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
