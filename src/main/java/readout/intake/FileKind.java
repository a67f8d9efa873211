package readout.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes; its name does not count. */
enum FileKind {
  CALENDAR,
  /** Word, or another file of an office program. */
  OFFICE,
  PDF,
  HTML,
  TEXT;

  private static final int HEAD = 4096;

  /** The kind of a file. */
  static FileKind of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    boolean marked = head.startsWith("\u00ef\u00bb\u00bf");
    String plain = (marked ? head.substring(3) : head).stripLeading().toLowerCase(Locale.ROOT);
    if (plain.startsWith("begin:vcalendar")) {
      return CALENDAR;
    }
    if (plain.startsWith("%pdf")) {
      return PDF;
    }
    boolean office =
        head.startsWith("PK\u0003\u0004")
            || head.startsWith("\u00d0\u00cf\u0011\u00e0")
            || head.startsWith("{\\rtf");
    if (office) {
      return OFFICE;
    }
    boolean html =
        plain.startsWith("<")
            && plain.matches(
                "(?s)(?:<\\?xml[^>]*>|<!--.*?-->|\\s)*<(?:!doctype html|html|head|body|main|article|section|div|p|h1|h2|header|meta|title|link|blockquote)\\b.*");
    return html ? HTML : TEXT;
  }
}
