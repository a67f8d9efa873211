package readout.markdown;

/**
 * Prints Markdown that has nothing but paragraphs of plain text, as most texts of a record. It need
 * not be read to be printed: it is what the library would make of it.
 */
final class PlainParagraphs {
  private static final String BLANK_LINE = "\n\n";

  private PlainParagraphs() {}

  /**
   * The text without the line breaks at its end; null when it may be more than plain paragraphs.
   */
  static String of(String markdown) {
    int end = markdown.length();
    while (end > 0 && markdown.charAt(end - 1) == '\n') {
      end--;
    }
    return end > 0 && arePlain(markdown, end) ? markdown.substring(0, end) : null;
  }

  private static boolean arePlain(String text, int end) {
    int start = 0;
    int blank = 1;
    while (start < end) {
      int lineEnd = text.indexOf('\n', start);
      lineEnd = lineEnd < 0 ? end : lineEnd;
      blank = lineEnd == start ? blank + 1 : 0;
      if (blank > 1 || blank == 0 && !isPlain(text, start, lineEnd)) {
        return false;
      }
      start = lineEnd + 1;
    }
    return true;
  }

  /** Whether a line is what it was written as, in Markdown as in a paragraph of plain text. */
  private static boolean isPlain(String text, int start, int end) {
    if (!isLetterOrMark(text.charAt(start)) || text.charAt(end - 1) == ' ') {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (MarkdownText.isSpecial(c) || isWideOrUnknown(c) || mayBeAddress(text, i)) {
        return false;
      }
    }
    return true;
  }

  /** What begins a line begins no block. */
  private static boolean isLetterOrMark(char c) {
    return MarkdownText.isLetter(c) || c >= 0x80 || c == '"' || c == '(';
  }

  /** White space beyond ASCII, and characters that Unicode gives no meaning, as marks are made. */
  private static boolean isWideOrUnknown(char c) {
    return c >= 0x80
        && (c <= 0xA0
            || c == 0x1680
            || c >= 0x2000 && c <= 0x200A
            || c == 0x2028
            || c == 0x2029
            || c == 0x202F
            || c == 0x205F
            || c == 0x3000
            || c >= 0xFDD0 && c <= 0xFDEF);
  }

  private static boolean mayBeAddress(String text, int i) {
    char c = text.charAt(i);
    return i > 0
        && (c == '/' && text.charAt(i - 1) == '/'
            || (c == 'w' || c == 'W') && (text.charAt(i - 1) | 0x20) == 'w');
  }

  /** The same as paragraphs of HTML, as the library prints them. */
  static String html(String plain) {
    String escaped = plain.replace(">", "&gt;").replace("\"", "&quot;");
    return "<p>" + escaped.replace(BLANK_LINE, "</p>\n<p>") + "</p>";
  }
}
