package readout.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where words and what readers take for one character may be parted. */
public final class WordEdges {
  /** An extended grapheme cluster (UAX #29). */
  private static final Pattern CHARACTER = Pattern.compile("\\X");

  private final String text;

  /** The edges in a text. */
  public WordEdges(String text) {
    this.text = text;
  }

  /** Whether a stretch begins and ends at edges of words, and so cuts no character. */
  public boolean areAround(int start, int end) {
    return isEdge(start) && isEdge(end);
  }

  private boolean isEdge(int at) {
    return at == 0 || at == text.length() || !isInWord(at) && !isInCharacter(at);
  }

  private boolean isInCharacter(int at) {
    Matcher characters = CHARACTER.matcher(text);
    int end = 0;
    while (end < at && characters.find()) {
      end = characters.end();
    }
    return end != at;
  }

  /** In scripts that write words without spaces, and in Korean, nothing tells where one ends. */
  private boolean isInWord(int at) {
    int before = letterBefore(at);
    int after = text.codePointAt(at);
    return isOfNumber(at)
        || isBeforeNegation(at)
        || Character.isLetterOrDigit(before)
            && Character.isLetterOrDigit(after)
            && !isDense(before)
            && !isDense(after);
  }

  /** The character before, without the marks over and under it. */
  private int letterBefore(int at) {
    int letter = at;
    int c;
    do {
      c = text.codePointBefore(letter);
      letter -= Character.charCount(c);
    } while (letter > 0 && isMark(c));
    return c;
  }

  /** Between "don" and "'t": elsewhere an apostrophe may part what two words are. */
  private boolean isBeforeNegation(int at) {
    return text.charAt(at - 1) == 'n'
        && text.substring(at).matches("(?s)['’]t(?![\\p{L}\\p{M}]).*");
  }

  /** Whether a sign in a number is on one side and its digits are on both: 3.5 and 10,000. */
  private boolean isOfNumber(int at) {
    boolean signBefore = isSign(at - 1) && isDigit(at - 2) && isDigit(at);
    boolean signAfter = isSign(at) && isDigit(at - 1) && isDigit(at + 1);
    return signBefore || signAfter;
  }

  private boolean isSign(int at) {
    return at >= 0 && at < text.length() && ".,:".indexOf(text.charAt(at)) >= 0;
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isDense(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL
        || Inflection.isDense(Character.toString(c));
  }
}
