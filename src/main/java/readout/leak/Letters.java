package readout.leak;

import java.util.BitSet;

/**
 * The letters and digits of a text, without what lies between them: marks of emphasis, line breaks,
 * isolates of direction and punctuation, which each form of an output writes in its own way.
 */
final class Letters {
  /** What joins words rather than parts them. */
  private static final String JOINING = "-\u2010\u2011'\u2019\u00ad";

  /** What joins two words to one name, so that neither is there by itself. */
  private static final String HYPHENS = "-\u2010\u2011";

  private final StringBuilder text = new StringBuilder();

  /** Before which letters something other than a space parts them from those before. */
  private final BitSet parted = new BitSet();

  /** Before which letters anything parts words, spaces too. */
  private final BitSet words = new BitSet();

  /** Before which letters a quotation mark, a bracket or the edge of an element is. */
  private final BitSet quoted = new BitSet();

  Letters() {
    part();
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
      return;
    }
    if (parts(c)) {
      parted.set(text.length());
    }
    if (Character.getType(c) != Character.FORMAT && HYPHENS.indexOf(c) < 0) {
      words.set(text.length());
    }
    if (isMarkOfQuotes(c)) {
      quoted.set(text.length());
    }
  }

  /** What was taken so far is separated from what comes, as by the edge of an element. */
  void part() {
    parted.set(text.length());
    words.set(text.length());
    quoted.set(text.length());
  }

  private static boolean isMarkOfQuotes(int c) {
    return switch (Character.getType(c)) {
      case Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION ->
          true;
      default -> c == '"' || c == '\'';
    };
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
    return contain(letters, parted);
  }

  /** Whether they are among these as whole words. */
  boolean containWords(String letters) {
    return contain(letters, words);
  }

  /** Whether they are all that is between two marks of quotes or in an element. */
  boolean containQuoted(String letters) {
    return contain(letters, quoted);
  }

  private boolean contain(String letters, BitSet bounds) {
    for (int at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
      if (bounds.get(at) && bounds.get(at + letters.length())) {
        return true;
      }
    }
    return false;
  }
}
