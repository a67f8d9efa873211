package readout.draft;

/** Lays out a long text as a folded block of YAML, whose lines are joined again when it is read. */
final class FoldedBlock {
  private static final int WIDTH = 96;
  private static final int SHORT = 80;
  private static final int INDENT = 2;

  private FoldedBlock() {}

  /** Whether a text has room on the line of its key, and nothing in it needs care. */
  static boolean isShort(String text) {
    return text.length() <= SHORT && text.chars().allMatch(c -> c >= ' ' && c < 0x7F || isWord(c));
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || "–—…’‘“”„«»€£".indexOf(c) >= 0;
  }

  /**
   * Prints a text after its key.
   *
   * @param start the line up to the text
   * @param indent of the key
   */
  static void print(String start, int indent, String text, StringBuilder out) {
    if (!isFoldable(text)) {
      out.append(start).append(escaped(text)).append('\n');
      return;
    }
    out.append(start).append(">-\n");
    String margin = " ".repeat(indent + INDENT);
    int room = Math.max(WIDTH - margin.length(), WIDTH / 2);
    boolean first = true;
    for (String paragraph : text.split("\n")) {
      out.append(first ? "" : "\n");
      first = false;
      int from = 0;
      while (from < paragraph.length()) {
        int end = breakAfter(paragraph, from, room);
        out.append(margin).append(paragraph, from, end).append('\n');
        from = end + 1;
      }
    }
  }

  /** Where a line ends: at the last single space that has room, else at the next one. */
  private static int breakAfter(String text, int from, int room) {
    if (text.codePointCount(from, text.length()) <= room) {
      return text.length();
    }
    int limit = text.offsetByCodePoints(from, room);
    for (int i = limit; i > from; i--) {
      if (isBreak(text, i)) {
        return i;
      }
    }
    for (int i = limit + 1; i < text.length(); i++) {
      if (isBreak(text, i)) {
        return i;
      }
    }
    return text.length();
  }

  /** Lines that begin with a space, with marks of git's conflicts or unseen are read otherwise. */
  private static boolean isBreak(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at) == ' '
        && isPlain(text.charAt(at - 1))
        && isPlain(text.charAt(at + 1))
        && "<>=|".indexOf(text.charAt(at + 1)) < 0;
  }

  private static boolean isPlain(char c) {
    return c > ' '
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT
        && c != '\u00ad';
  }

  private static boolean isFoldable(String text) {
    for (String paragraph : text.split("\n", -1)) {
      if (paragraph.isEmpty()
          || !isPlain(paragraph.charAt(0))
          || !isPlain(paragraph.charAt(paragraph.length() - 1))
          || "<>=|".indexOf(paragraph.charAt(0)) >= 0) {
        return false;
      }
    }
    return text.codePoints().allMatch(c -> c == '\n' || isPrintable(c));
  }

  private static boolean isPrintable(int c) {
    int type = Character.getType(c);
    return c != '\t'
        && type != Character.CONTROL
        && type != Character.SURROGATE
        && type != Character.UNASSIGNED
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && c != 0xFEFF;
  }

  /** A text between quotation marks on one line. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          boolean plain = c >= ' ' && c != '\u007f' && isPrintable(text.codePointAt(i));
          boolean low = Character.isLowSurrogate(c);
          out.append(plain || low ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
      }
    }
    return out.append('"').toString();
  }
}
