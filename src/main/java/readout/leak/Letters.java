package readout.leak;

import java.util.BitSet;

/**
 * The letters and digits of a text, without what lies between them: marks of emphasis, line breaks,
 * isolates of direction and punctuation, which each form of an output writes in its own way.
 */
final class Letters {
  /** What joins words rather than parts them. */
  private static final String JOINING = "-\u2010\u2011'\u2019\u00ad";

  private final StringBuilder text = new StringBuilder();

  /** Before which letters something other than a space parts them from those before. */
  private final BitSet parted = new BitSet();

  Letters() {
    parted.set(0);
  }

  /** Those of a text; never null. */
  static String of(String text) {
    Letters letters = new Letters();
    text.codePoints().forEach(letters::add);
    return letters.text.toString();
  }

  /** Takes a character, and keeps it when it is part of a word. */
  void add(int c) {
    if (isKept(c)) {
      text.appendCodePoint(c);
    } else if (parts(c)) {
      part();
    }
  }

  /** What was taken so far is separated from what comes. */
  void part() {
    parted.set(text.length());
  }

  private static boolean isKept(int c) {
    return c < 0x80
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c) || isMark(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK;
  }

  private static boolean parts(int c) {
    return c == '\n'
        || !Character.isWhitespace(c)
            && !Character.isSpaceChar(c)
            && Character.getType(c) != Character.FORMAT
            && JOINING.indexOf(c) < 0;
  }

  int length() {
    return text.length();
  }

  /** Whether the letters of another text are among these, in one piece. */
  boolean contain(String letters) {
    return text.indexOf(letters) >= 0;
  }

  /** Whether they are among these as a phrase of their own, not as words of a longer one. */
  boolean containAlone(String letters) {
    for (int at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
      if (parted.get(at) && parted.get(at + letters.length())) {
        return true;
      }
    }
    return false;
  }
}
