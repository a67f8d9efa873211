package readout.document.pdf;

import java.text.Bidi;

/** Finds the levels of the Unicode bidirectional algorithm (UAX 9) and the order on a line. */
final class DirectionLevels {
  private DirectionLevels() {}

  /** The level of each character of a text that is by itself. */
  static byte[] of(String text, boolean rightToLeft) {
    byte[] levels = new byte[text.length()];
    char[] characters = text.toCharArray();
    if (text.isEmpty() || !rightToLeft && !Bidi.requiresBidi(characters, 0, characters.length)) {
      return levels;
    }
    Bidi bidi =
        new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
    }
    return levels;
  }

  /** Whether the first letter of a text that has a direction runs from right to left. */
  static boolean beginsRightToLeft(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /** The order from left to right of items by their levels (rule L2). */
  static Integer[] order(byte[] levels) {
    Integer[] order = new Integer[levels.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    if (order.length > 0) {
      Bidi.reorderVisually(levels, 0, order, 0, order.length);
    }
    return order;
  }
}
