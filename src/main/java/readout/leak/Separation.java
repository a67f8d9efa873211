package readout.leak;

import readout.words.FoldedText;

/**
 * Judges what is between two words that follow each other. The last word of an item and the first
 * of the next are no phrase: a list of Lin Chad and Martin Weber does not name Chad Martin.
 */
public final class Separation {
  /** Spaces, a line break, a hyphen, a full stop after an initial. */
  static final int NONE = 0;

  /** Signs that part a sentence, or the names of a row: commas, dashes, brackets. */
  static final int SIGN = 1;

  /** The end of an item: of a paragraph, a cell, an element of a list, a value of data. */
  static final int ITEM = 2;

  /** Stands in a text where an element of a page ends that is an item of its own. */
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

  private static int between(String text, int from, int to) {
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
