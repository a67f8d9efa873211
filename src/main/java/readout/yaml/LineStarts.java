package readout.yaml;

/**
 * Looks once at the beginning of each line, for what is rare and then needs a closer look: it keeps
 * the reading of a good record short.
 */
final class LineStarts {
  private static final int MARKER = 7;

  private final String text;
  private boolean conflict;
  private boolean oddSpace;
  private int documents;

  LineStarts(String text) {
    this.text = text;
    int i = 0;
    boolean returns = text.indexOf('\r') >= 0;
    while (i < text.length()) {
      line(i);
      i = returns ? lineEnd(i) : text.indexOf('\n', i);
      i = i < 0 ? text.length() : i + 1;
    }
  }

  private int lineEnd(int start) {
    int i = start;
    while (i < text.length() && !isBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void line(int start) {
    int i = start;
    while (i < text.length() && (isSpace(text.charAt(i)) || isHyphen(text, i))) {
      oddSpace |= isOdd(text.charAt(i));
      i++;
    }
    conflict |= marker(text, i) != 0;
    documents += isDocument(text, start) || isEnd(text, start) ? 1 : 0;
  }

  /** Whether a line begins like one of git's conflict markers. */
  boolean hasConflict() {
    return conflict;
  }

  /** Whether a character that only looks like a space, or like nothing, is before a line's text. */
  boolean hasOddSpace() {
    return oddSpace;
  }

  /** How many lines begin or end a document. */
  int documents() {
    return documents;
  }

  /** Whether a line that begins a document, {@code ---}, is at an offset. */
  static boolean isDocument(String text, int at) {
    return text.startsWith("---", at) && isAlone(text, at);
  }

  /** Whether a line that ends a document, {@code ...}, is at an offset. */
  static boolean isEnd(String text, int at) {
    return text.startsWith("...", at) && isAlone(text, at);
  }

  private static boolean isAlone(String text, int at) {
    return at + 3 == text.length() || Character.isWhitespace(text.charAt(at + 3));
  }

  /**
   * The character of the conflict marker at an offset, or 0: seven alike, then a space or nothing.
   */
  static char marker(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    if (c != '<' && c != '>' && c != '=' && c != '|') {
      return 0;
    }
    int end = at;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    boolean ends = end == text.length() || text.charAt(end) == ' ' || isBreak(text.charAt(end));
    return end - at == MARKER && ends ? c : 0;
  }

  /** Whether the hyphen of a list item is at an offset. */
  static boolean isHyphen(String text, int at) {
    return text.charAt(at) == '-' && at + 1 < text.length() && isSpace(text.charAt(at + 1));
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || isOdd(c);
  }

  /** Whether a character looks like a space or like nothing, and YAML treats it as text. */
  static boolean isOdd(char c) {
    return c >= 0x80 && (Character.getType(c) == Character.SPACE_SEPARATOR || isUnseen(c));
  }

  /** Whether a character looks like nothing. */
  static boolean isUnseen(char c) {
    return c >= 0x200B && c <= 0x200F || c == 0x2060 || c == 0x180E || c == 0xAD || c == 0xFEFF;
  }
}
