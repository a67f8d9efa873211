package readout.render;

/**
 * One line that a template printed, with the marks of {@link MarkdownLayout} in it. What it prints
 * is several lines where a value had several.
 */
final class MarkdownLine {
  static final char BREAK = 'n';
  static final char BEGIN = 'b';

  private static final char MARK = '\0';
  private static final char START_ESCAPE = 'e';
  private static final char END_ESCAPE = 'a';
  private static final char EDGE_SPACE = 's';
  private static final String EDGES = "*_~|> \n";

  /** The longest name of a character in HTML has 31 letters. */
  private static final int ENTITY_LIMIT = 32;

  /** The longest ordinal of a list item (CommonMark 0.31, section 5.2). */
  private static final int ORDINAL_LIMIT = 9;

  private final String text;
  private final int start;
  private final int end;

  /** Where the first thing stands that is no block quote mark, list marker or space. */
  private final int content;

  /** What the further lines of a value begin with. */
  private final String prefix;

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
        default -> i = breaksEnd(i);
      }
    }
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

  /** Whether only the digits of an ordinal stand between the content's beginning and an offset. */
  private boolean isBlockStart(int at) {
    int i = isMark(content, BEGIN) ? breaksEnd(content + 1) + 1 : content;
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
    return isMark(i, BEGIN) || isMark(i, END_ESCAPE) || isMark(i, START_ESCAPE);
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
