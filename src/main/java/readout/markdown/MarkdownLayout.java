package readout.markdown;

/**
 * White space of Markdown. Line breaks of the template are layout: blank lines collapse, white
 * space at line ends goes. Line breaks inside values are content: each keeps to the list item or
 * block quote that its value is in.
 *
 * <p>While a template runs, values carry marks that begin with U+0000, a character that no value
 * holds.
 */
public final class MarkdownLayout {
  /** A backslash if the value turns out to stand where a block begins, else nothing. */
  static final String START_ESCAPE = "\0e";

  /** A backslash if what follows the value would make more of its end than text, else nothing. */
  static final String END_ESCAPE = "\0a";

  /** Before a wide space at an edge of a value: an entity where it would touch emphasis. */
  static final String EDGE_SPACE = "\0s";

  /** Around a value of one line with escapes, which the target of a link does not need. */
  static final String TEXT = "\0t";

  static final String TEXT_END = "\0u";

  /** Around an address, whose form depends on what is around it. */
  static final String ADDRESS = "\0l";

  static final String ADDRESS_END = "\0r";

  /** Marks that may end a line without being seen in it. */
  private static final String ENDINGS =
      "" + MarkdownLine.BREAK + MarkdownLine.BEGIN + MarkdownLine.TEXT_END;

  private static final String BREAK = "\0n";
  private static final String BEGIN = "\0b";

  private MarkdownLayout() {}

  /** A value with its line breaks marked as content. */
  public static String encode(String value) {
    return value.indexOf('\n') < 0 ? value : BEGIN + value.replace("\n", BREAK);
  }

  /** The value that was encoded. */
  static String decode(String encoded) {
    return encoded.startsWith(BEGIN)
        ? encoded.substring(BEGIN.length()).replace(BREAK, "\n")
        : encoded;
  }

  /** What a template printed, laid out; it ends with one line break unless it is empty. */
  public static String finish(String rendered) {
    StringBuilder out = new StringBuilder(rendered.length());
    boolean blank = false;
    int mark = -1;
    int start = 0;
    while (start <= rendered.length()) {
      int end = rendered.indexOf('\n', start);
      end = end < 0 ? rendered.length() : end;
      int last = contentEnd(rendered, start, end);
      if (last == start || isEmptyQuote(rendered, start, last) && blank) {
        blank = true;
      } else {
        if (blank && out.length() > 0) {
          out.append('\n');
        }
        blank = false;
        mark = mark < start ? next(rendered, start) : mark;
        if (mark >= last) {
          out.append(rendered, start, last);
        } else {
          new MarkdownLine(rendered, start, last).print(out);
        }
        out.append('\n');
      }
      start = end + 1;
    }
    return out.toString();
  }

  /** Where the next mark is; the end of the text when there is none. */
  private static int next(String text, int start) {
    int mark = text.indexOf('\0', start);
    return mark < 0 ? text.length() : mark;
  }

  /** The end of a line without its white space and without line breaks that end a value. */
  private static int contentEnd(String text, int start, int end) {
    int last = end;
    while (last > start) {
      char c = text.charAt(last - 1);
      boolean mark = last - start > 1 && text.charAt(last - 2) == '\0';
      if (mark && ENDINGS.indexOf(c) >= 0) {
        last -= 2;
      } else if (c == ' ' || c == '\t' || c == '\r') {
        last--;
      } else {
        break;
      }
    }
    return last;
  }

  private static boolean isEmptyQuote(String text, int start, int end) {
    return end - start == 1 && text.charAt(start) == '>';
  }
}
