package readout.origin.release;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks off words that are set apart as a quotation. */
final class WholeWords {
  private static final Pattern CREDIT =
      Pattern.compile("\\n\\s*[—–―‒-]{1,2}\\s*(\\p{L}[^\\n]{1,200})\\s*$");

  private WholeWords() {}

  /** The words of paragraphs without the marks around all of them. */
  static String of(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : text.split("\\n\\n")) {
      List<QuotedSpan> spans = QuotedSpans.in(paragraph);
      boolean whole =
          spans.size() == 1
              && spans.get(0).start() == 0
              && spans.get(0).end() == paragraph.strip().length();
      if (!whole) {
        return text;
      }
      paragraphs.add(spans.get(0).words());
    }
    return String.join("\n\n", paragraphs);
  }

  /** The line at the end that says who is quoted: "— Anna Berg"; empty without one. */
  static String credit(String text) {
    Matcher credit = CREDIT.matcher(text);
    return credit.find() ? credit.group(1) : "";
  }

  /** The text before that line. */
  static String withoutCredit(String text) {
    return CREDIT.matcher(text).replaceFirst("").strip();
  }

  /** Whether a paragraph ends with the mark that closes what another one opened. */
  static boolean closes(String text, String opening) {
    String closing =
        switch (opening) {
          case "“", "”" -> "”";
          case "„" -> "“”";
          case "«" -> "»";
          case "»" -> "«";
          case "‘" -> "’";
          case "「" -> "」";
          case "『" -> "』";
          default -> opening;
        };
    String end = text.strip();
    return !end.isEmpty() && closing.indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  /** A paragraph without its last mark. */
  static String unclosed(String text) {
    String end = text.strip();
    return end.substring(0, end.length() - 1).strip();
  }
}
