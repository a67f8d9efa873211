package readout.markdown;

/**
 * Finds the paragraphs of plain text that Markdown begins with, as most texts of a record do, and
 * many are nothing else. They need not be read to be printed: they are what the library would make
 * of them, and nothing in them has to do with what follows.
 */
final class PlainParagraphs {
  private static final String BLANK_LINE = "\n\n";

  private PlainParagraphs() {}

  /** Where the first block begins that may be more than plain text; the length when none does. */
  static int end(String markdown) {
    int length = withoutBreaks(markdown, markdown.length());
    int block = 0;
    int start = 0;
    while (start < length) {
      int lineEnd = markdown.indexOf('\n', start);
      lineEnd = lineEnd < 0 ? length : lineEnd;
      if (lineEnd == start) {
        if (block == start) {
          return block;
        }
        block = start + 1;
      } else if (!isPlain(markdown, start, lineEnd)) {
        return block;
      }
      start = lineEnd + 1;
    }
    return length == 0 ? 0 : markdown.length();
  }

  /** The plain paragraphs as Markdown is printed: without the line breaks at their end. */
  static String markdown(String markdown, int end) {
    return markdown.substring(0, withoutBreaks(markdown, end));
  }

  private static int withoutBreaks(String text, int end) {
    int last = end;
    while (last > 0 && text.charAt(last - 1) == '\n') {
      last--;
    }
    return last;
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

  /** Plain paragraphs, and nothing else, with each paragraph in one line. */
  static String text(String markdown) {
    StringBuilder text = new StringBuilder(markdown(markdown, markdown.length()));
    for (int line = text.indexOf("\n"); line >= 0; line = text.indexOf("\n", line)) {
      if (text.charAt(line + 1) == '\n') {
        line += 2;
      } else {
        text.setCharAt(line++, ' ');
      }
    }
    return text.toString();
  }

  /** The same in one line. */
  static String prose(String markdown) {
    return text(markdown).replace(BLANK_LINE, " ");
  }

  /** The plain paragraphs as the library prints them in HTML; empty for none. */
  static String html(String markdown, int end) {
    String plain = markdown(markdown, end);
    if (plain.isEmpty()) {
      return "";
    }
    String escaped = plain.replace(">", "&gt;").replace("\"", "&quot;");
    return "<p>" + escaped.replace(BLANK_LINE, "</p>\n<p>") + "</p>";
  }

  /** Plain paragraphs with what follows them, each of which may be empty. */
  static String joined(String plain, String between, String rest) {
    return plain.isEmpty() ? rest : rest.isEmpty() ? plain : plain + between + rest;
  }
}
