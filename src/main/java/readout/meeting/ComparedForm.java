package readout.meeting;

import java.text.Normalizer;

/**
 * Tells which names and ids are the same: those that differ in nothing but Unicode's normalization
 * (UAX #15) and the kind and number of white space. What is printed is always what was typed.
 */
public final class ComparedForm {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char FIRST_MARK = '\u0300';
  private static final char FIRST_DASH = '\u2010';
  private static final char LAST_LEADER = '\u2027';

  private ComparedForm() {}

  /**
   * What all ways of typing a name share.
   *
   * @param text never null
   * @return the text in NFC with single spaces, and none at its ends; never null
   */
  public static String of(String text) {
    return isPlain(text) ? text : singleSpaces(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  /** Whether two names or ids are the same. */
  public static boolean same(String one, String other) {
    return one.equals(other) || of(one).equals(of(other));
  }

  /** Most texts: single spaces inside, and nothing that another character could compose with. */
  private static boolean isPlain(String text) {
    boolean spaceMayFollow = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isInert(c) || c == ' ' && !spaceMayFollow) {
        return false;
      }
      spaceMayFollow = c != ' ';
    }
    return spaceMayFollow || text.isEmpty();
  }

  /**
   * ASCII, Latin letters in one piece, dashes and quotation marks: all of them are in NFC whatever
   * is beside them, unless that is a mark above or below them.
   */
  private static boolean isInert(char c) {
    return c >= ' ' && c <= '~'
        || c > NO_BREAK_SPACE && c < FIRST_MARK
        || c >= FIRST_DASH && c <= LAST_LEADER;
  }

  private static String singleSpaces(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
        space = out.length() > 0;
      } else {
        out.append(space ? " " : "").append(c);
        space = false;
      }
    }
    return out.toString();
  }
}
