package readout.check.subject;

/**
 * The sentence around a stretch of Markdown.
 *
 * @param start where it begins; a list item, a heading and a paragraph begin one
 * @param end where it ends, exclusive
 */
public record SentenceAround(int start, int end) {
  private static final String ENDS = ".!?…。！？।؟";

  /** The one around what is between two offsets of a text. */
  public static SentenceAround of(String text, int from, int to) {
    int start = from;
    while (start > 0 && !isEnd(text, start - 1)) {
      start--;
    }
    int end = to;
    while (end < text.length() && !isEnd(text, end)) {
      end++;
    }
    return new SentenceAround(start, end);
  }

  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    int next = at + 1;
    if (c == '\n') {
      return next >= text.length() || text.charAt(next) == '\n' || startsBlock(text, next);
    }
    return ENDS.indexOf(c) >= 0
        && (c >= 0x3000 || isFollowed(text, next) && !(c == '.' && isAbbreviated(text, at)));
  }

  /** Whether the text ends or goes on after a space, not with a small letter. */
  private static boolean isFollowed(String text, int at) {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next == text.length() || next > at && !Character.isLowerCase(text.charAt(next));
  }

  /** Whether a list item, a heading or a quotation begins in a line. */
  private static boolean startsBlock(String text, int line) {
    int at = line;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    int word = at;
    while (at < text.length() && "*-+#>0123456789.)".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > word && at < text.length() && text.charAt(at) == ' ';
  }

  /** A full stop after one to three letters with a capital, as in "Mr." or an initial. */
  private static boolean isAbbreviated(String text, int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return stop > start && stop - start <= 3 && Character.isUpperCase(text.charAt(start));
  }
}
