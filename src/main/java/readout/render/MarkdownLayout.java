package readout.render;

/**
 * White space of Markdown. Line breaks of the template are layout: blank lines collapse, white
 * space at line ends goes. Line breaks inside values are content: each keeps to the list item or
 * block quote that its value stands in.
 *
 * <p>While a template runs, values carry marks that begin with U+0000, a character that no value
 * holds.
 */
final class MarkdownLayout {
  /** A backslash if the value turns out to stand where a block begins, else nothing. */
  static final String START_ESCAPE = "\0e";

  private static final char MARK = '\0';
  private static final char BREAK = 'n';
  private static final char BEGIN = 'b';
  private static final char ESCAPE = 'e';

  private MarkdownLayout() {}

  /** A value with its line breaks marked as content. */
  static String encode(String value) {
    return value.indexOf('\n') < 0 ? value : "\0b" + value.replace("\n", "\0n");
  }

  /** The value that was encoded. */
  static String decode(String encoded) {
    return encoded.indexOf(MARK) < 0 ? encoded : encoded.substring(2).replace("\0n", "\n");
  }

  /** What a template printed, laid out; it ends with one line break unless it is empty. */
  static String finish(String rendered) {
    StringBuilder out = new StringBuilder(rendered.length());
    boolean blank = false;
    int start = 0;
    while (start <= rendered.length()) {
      int end = rendered.indexOf('\n', start);
      end = end < 0 ? rendered.length() : end;
      int last = end;
      while (last > start && isBlank(rendered.charAt(last - 1))) {
        last--;
      }
      if (last == start || isEmptyQuote(rendered, start, last) && blank) {
        blank = true;
      } else {
        if (blank && out.length() > 0) {
          out.append('\n');
        }
        blank = false;
        line(rendered, start, last, out);
        out.append('\n');
      }
      start = end + 1;
    }
    return out.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }

  private static boolean isEmptyQuote(String text, int start, int end) {
    return end - start == 1 && text.charAt(start) == '>';
  }

  private static void line(String text, int start, int end, StringBuilder out) {
    boolean single = isSingle(text, start);
    String prefix = null;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != MARK) {
        out.append(c);
        continue;
      }
      char mark = text.charAt(++i);
      if (mark == BEGIN) {
        prefix = prefix == null ? prefix(text, start, i - 1) : prefix;
      } else if (mark == ESCAPE) {
        out.append(isBlockStart(text, start, i - 1) ? "\\" : "");
      } else if (mark == BREAK && single) {
        out.append(' ');
      } else if (mark == BREAK) {
        boolean followed = i + 1 < end && !isMark(text, i + 1, BREAK);
        out.append('\n').append(followed ? prefix : prefix.stripTrailing());
      }
    }
  }

  private static boolean isMark(String text, int i, char mark) {
    return text.charAt(i) == MARK && text.charAt(i + 1) == mark;
  }

  /** Headings and table rows cannot go on in the next line. */
  private static boolean isSingle(String text, int start) {
    char c = start < text.length() ? text.charAt(start) : ' ';
    return c == '#' || c == '|';
  }

  /** What the further lines of a value begin with that begins at an offset of its line. */
  private static String prefix(String text, int start, int end) {
    StringBuilder prefix = new StringBuilder();
    int i = start;
    while (i < end) {
      int marker = markerEnd(text, i, end);
      if (text.charAt(i) == '>' || text.charAt(i) == ' ') {
        prefix.append(text.charAt(i++));
      } else if (marker > i) {
        prefix.append(" ".repeat(marker - i));
        i = marker;
      } else {
        break;
      }
    }
    return prefix.toString();
  }

  /** Whether only block quote marks, list markers and spaces stand before an offset of its line. */
  private static boolean isBlockStart(String text, int start, int end) {
    int i = start;
    while (i < end) {
      int marker = markerEnd(text, i, end);
      char c = text.charAt(i);
      if (c == '>' || c == ' ') {
        i++;
      } else if (marker > i) {
        i = marker;
      } else if (isMark(text, i, BEGIN)) {
        i += 2;
      } else {
        return isDigits(text, i, end);
      }
    }
    return true;
  }

  /** The digits of an ordinal stand before the escape of its point. */
  private static boolean isDigits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The end of a list marker with its space, or the start when there is none. */
  private static int markerEnd(String text, int start, int end) {
    char c = text.charAt(start);
    int i = start;
    if (c == '-' || c == '*' || c == '+') {
      i++;
    } else {
      while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        i++;
      }
      if (i == start || i >= end || text.charAt(i) != '.' && text.charAt(i) != ')') {
        return start;
      }
      i++;
    }
    return i < end && text.charAt(i) == ' ' ? i + 1 : start;
  }
}
