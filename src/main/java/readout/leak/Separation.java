package readout.leak;

import readout.words.FoldedText;

/**
 * Judges what is between two words that follow each other. The last word of an item and the first
 * of the next are no phrase: a list of Lin Chad and Martin Weber does not name Chad Martin.
 */
public final class Separation {
  /** Spaces, a line break, a hyphen, a full stop after an initial. */
  static final int NONE = 0;

  /**
   * A comma after the first word, as in registers: "Petrov, Oleg". Names in a row are distinguished
   * from it by the words and commas around them.
   */
  static final int INVERTED = 1;

  /** Signs that part a sentence, or the names of a row: commas, dashes, brackets. */
  static final int SIGN = 2;

  /** The end of an item: of a paragraph, a cell, an element of a list, a value of data. */
  static final int ITEM = 3;

  /** Marks in a text where an element of a page ends that is an item of its own. */
  public static final char END_OF_ITEM = '\u001E';

  private static final String ITEMS = "|\t" + END_OF_ITEM;
  private static final String LIST_MARKS = "-*+•";

  private Separation() {}

  /** The widest of the separations between words, the first of them and the last given. */
  static int widest(String text, FoldedText words, int from, int to) {
    int widest = NONE;
    for (int i = from; i + 1 < to && widest < ITEM; i++) {
      widest = Math.max(widest, between(text, words.end(i), words.start(i + 1)));
    }
    return widest;
  }

  /**
   * Whether words are together like those of a phrase.
   *
   * @param allowed how far they may be apart
   */
  static boolean allows(int allowed, String text, FoldedText words, int from, int to) {
    int widest = widest(text, words, from, to);
    return widest <= allowed
        || allowed == INVERTED
            && widest == SIGN
            && text.substring(words.end(from), words.start(from + 1)).strip().equals(",")
            && (to - from == 2 || widest(text, words, from + 1, to) == NONE)
            && isAlone(text, words, from, to);
  }

  /** Whether a name with a comma in it is not a piece of a row of names: Ada Noé, Ferrand Weiss. */
  private static boolean isAlone(String text, FoldedText words, int from, int to) {
    if (from > 0) {
      int before = between(text, words.end(from - 1), words.start(from));
      String gap = text.substring(words.end(from - 1), words.start(from)).strip();
      boolean small = Character.isLowerCase(text.codePointAt(words.start(from - 1)));
      if (before == NONE && !small || gap.startsWith(",") && before != ITEM) {
        return false;
      }
    }
    if (to < words.size()) {
      int after = between(text, words.end(to - 1), words.start(to));
      String gap = text.substring(words.end(to - 1), words.start(to)).strip();
      boolean small = Character.isLowerCase(text.codePointAt(words.start(to)));
      return (after != NONE || small) && (!gap.startsWith(",") || after == ITEM);
    }
    return true;
  }

  private static int between(String text, int from, int to) {
    if (to - from == 1 && text.charAt(from) == '+') {
      return NONE; // A space in the query of an address.
    }
    int found = NONE;
    boolean lineBroken = false;
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (ITEMS.indexOf(c) >= 0 || c == '"' && quoted) {
        return ITEM;
      }
      if (c == '\n') {
        if (lineBroken) {
          return ITEM;
        }
        lineBroken = true;
      } else if (lineBroken && LIST_MARKS.indexOf(c) >= 0) {
        return ITEM;
      } else if (c == '"') {
        quoted = true;
        found = SIGN;
      } else if (isSign(c)) {
        found = SIGN;
      }
    }
    return found;
  }

  private static boolean isSign(char c) {
    boolean within = c == '.' || c == '-' || c == '\u2010' || c == '\u2011' || c == '_';
    return !within
        && !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isSurrogate(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.NON_SPACING_MARK
        && "*`'’\\>".indexOf(c) < 0;
  }
}
