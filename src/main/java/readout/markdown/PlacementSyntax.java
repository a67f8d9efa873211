package readout.markdown;

import java.util.Locale;

/** Reads one reference to a quote or figure, from its opening bracket to its closing one. */
final class PlacementSyntax {
  private static final String QUOTE = "quote:";
  private static final String FIGURE = "figure:";

  /** Words of a quote are shorter; an unclosed bracket is not looked for through a whole book. */
  private static final int LONGEST = 20_000;

  private PlacementSyntax() {}

  /** Whether a text could hold a reference at all. */
  static boolean mayBeIn(String markdown) {
    for (int i = markdown.indexOf('['); i >= 0; i = markdown.indexOf('[', i + 1)) {
      if (word(markdown, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The word that a bracket begins with, with its colon and as it is written, or null. */
  private static String word(String text, int bracket) {
    for (String word : new String[] {QUOTE, FIGURE}) {
      if (text.startsWith(word, bracket + 1)) {
        return word;
      }
    }
    return null;
  }

  /**
   * The reference that begins at a bracket, wherever that is in the text.
   *
   * @return null when the bracket begins something else, or does not end
   */
  static WrittenPlacement at(String text, int bracket) {
    String word = word(text, bracket);
    if (word == null) {
      return null;
    }
    int from = skipped(text, bracket + 1 + word.length());
    int idEnd = from;
    while (idEnd < text.length() && " \t\n\"“„«[]".indexOf(text.charAt(idEnd)) < 0) {
      idEnd++;
    }
    int next = skipped(text, idEnd);
    boolean quoted = next < text.length() && text.charAt(next) == '"';
    int close = quoted ? partEnd(text, next + 1) : bracketEnd(text, next);
    int end = quoted && close >= 0 ? skipped(text, close + 1) : close;
    if (end < 0) {
      return null;
    }
    return new WrittenPlacement(
        word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT),
        text.substring(from, idEnd),
        quoted ? oneLine(text.substring(next + 1, close)) : null,
        quoted ? "" : text.substring(next, end).strip(),
        bracket,
        end + 1,
        WrittenPlacement.Use.SENTENCE);
  }

  private static int bracketEnd(String text, int start) {
    for (int i = start; i < Math.min(text.length(), start + LONGEST); i++) {
      if (text.charAt(i) == ']') {
        return i;
      }
    }
    return -1;
  }

  /** Where the mark is that ends a part: the first one before the bracket, in the paragraph. */
  private static int partEnd(String text, int start) {
    for (int i = start; i < Math.min(text.length(), start + LONGEST); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        int next = skipped(text, i + 1);
        if (next < text.length() && text.charAt(next) == ']') {
          return i;
        }
      } else if (c == '\n' && isBlankLine(text, i + 1)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isBlankLine(String text, int start) {
    int i = start;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i == text.length() || text.charAt(i) == '\n';
  }

  private static int skipped(String text, int start) {
    int i = start;
    while (i < text.length() && " \t\n".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Only line breaks may be laid out anew, with the signs of a block quotation after them. */
  private static String oneLine(String part) {
    return part.indexOf('\n') < 0 ? part : part.replaceAll("[ \t]*\n[ \t>]*", " ");
  }
}
