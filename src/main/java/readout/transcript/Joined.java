package readout.transcript;

import readout.words.DenseScript;

/** Joins words that a file has in several lines. */
final class Joined {
  private Joined() {}

  /** Two stretches with a space between them, unless the script writes none. */
  static String of(String before, String after) {
    return before + between(before, after) + after;
  }

  /** What is between two stretches: a space, or nothing. */
  static String between(CharSequence before, String after) {
    if (before.length() == 0 || after.isEmpty()) {
      return "";
    }
    boolean dense =
        isDense(Character.codePointBefore(before, before.length()))
            && isDense(after.codePointAt(0));
    return dense ? "" : " ";
  }

  /** A text without what looks like a space, or like nothing, at its ends. */
  static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c >= '\u200b' && c <= '\u200f'
        || c == '\u2060'
        || c == '\ufeff'
        || c == '\u0085'
        || c == '\u00ad';
  }

  private static boolean isDense(int c) {
    return DenseScript.has(c) || c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60;
  }
}
