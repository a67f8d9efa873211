package readout.check.quotes;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds a bracket or quotation mark without its partner. */
final class Balance {
  private static final String OPEN = "([{「『（【《〈";
  private static final String CLOSE = ")]}」』）】》〉";

  /** Marks of which languages differ on what opens and what closes: these only come in pairs. */
  private static final String DOUBLE = "\"“”„‟";

  private static final String GUILLEMETS = "«»";

  private Balance() {}

  /** The index of the first mark that is alone, or -1. */
  static int firstLoneMark(String text) {
    int bracket = loneBracket(text);
    int quotation = loneOf(DOUBLE, text);
    int guillemet = loneOf(GUILLEMETS, text);
    int first = -1;
    for (int at : new int[] {bracket, quotation, guillemet}) {
      first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    return first;
  }

  private static int loneBracket(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOrdinary(c)) {
        continue;
      }
      if (OPEN.indexOf(c) >= 0) {
        open.push(i);
      }
      int kind = CLOSE.indexOf(c);
      if (kind >= 0) {
        boolean pair = !open.isEmpty() && text.charAt(open.peek()) == OPEN.charAt(kind);
        if (pair) {
          open.pop();
        } else if (c != ')' || !endsEnumeration(text, i)) {
          return i;
        }
      }
    }
    return open.isEmpty() || isFace(text, open.peekLast()) ? -1 : open.peekLast();
  }

  /** Whether a character is one of those of which most texts are made, and no mark. */
  private static boolean isOrdinary(char c) {
    return c >= 'a' && c <= 'z' || c == ' ';
  }

  /** "a)", "12)", "iv)" and the mouth of ":)" close nothing. */
  private static boolean endsEnumeration(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    boolean begins = start == 0 || Character.isWhitespace(text.charAt(start - 1));
    return start < at && at - start <= 3 && begins || isFace(text, at);
  }

  private static boolean isFace(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return before == ':' || before == ';' || before == '-';
  }

  /** A paragraph may open again what the one before left open, as printers do. */
  private static int loneOf(String marks, String text) {
    int last = -1;
    int count = 0;
    boolean lineStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isOrdinary(c) && marks.indexOf(c) >= 0 && !isAbbreviation(text, i)) {
        boolean again = lineStart && i > 0 && count % 2 == 1;
        count += again ? 0 : 1;
        last = count % 2 == 1 && !again ? i : last;
      }
      lineStart = c == '\n' || lineStart && Character.isWhitespace(c);
    }
    return count % 2 == 1 ? last : -1;
  }

  /** A straight mark inside a word (Hebrew abbreviations) or after a digit (inches, seconds). */
  private static boolean isAbbreviation(String text, int at) {
    if (text.charAt(at) != '"' || at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean letterAfter = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return Character.isLetter(before) && letterAfter || Character.isDigit(before);
  }
}
