package readout.document.pdf;

/** Tells how letters of the Arabic script join their neighbours (Unicode, section 9.2). */
final class ArabicJoining {
  private static final int TATWEEL = 0x640;
  private static final int JOINER = 0x200d;

  /** Those that join the letter before them alone, in ranges of first and last. */
  private static final int[] RIGHT = {
    0x622, 0x625, 0x627, 0x627, 0x629, 0x629, 0x62f, 0x632, 0x648, 0x648, 0x671, 0x673, 0x675,
    0x677, 0x688, 0x699, 0x6c0, 0x6c0, 0x6c3, 0x6cb, 0x6cd, 0x6cd, 0x6cf, 0x6cf, 0x6d2, 0x6d3,
    0x6d5, 0x6d5, 0x6ee, 0x6ef, 0x759, 0x75b, 0x76b, 0x76c, 0x771, 0x771, 0x773, 0x774, 0x778,
    0x779
  };

  /** Letters that join neither. */
  private static final int[] NONE = {0x621, 0x621, 0x674, 0x674};

  /** Letters that join both, when they are not among the others. */
  private static final int[] LETTERS = {0x620, 0x64a, 0x66e, 0x6d5, 0x6ee, 0x6ff, 0x750, 0x77f};

  /** The features of OpenType that give letters their forms; null for a letter by itself. */
  private static final String[] FORMS = {null, "init", "fina", "medi"};

  private ArabicJoining() {}

  /** How one character joins. */
  private enum Joining {
    NONE,
    RIGHT,
    BOTH,
    TRANSPARENT
  }

  /** Whether a character is a letter of the script. */
  static boolean isLetter(int c) {
    return c >= 0x620 && in(LETTERS, c) && Character.isLetter(c);
  }

  /** Whether a character joins the letter after it. */
  static boolean joinsNext(int c) {
    return joining(c) == Joining.BOTH;
  }

  /** Whether a character joins the letter before it. */
  static boolean joinsPrevious(int c) {
    Joining joining = joining(c);
    return joining == Joining.BOTH || joining == Joining.RIGHT;
  }

  private static Joining joining(int c) {
    if (c == TATWEEL || c == JOINER) {
      return Joining.BOTH;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT && c != 0x200c && (c < 0x2066 || c > 0x2069)) {
      return Joining.TRANSPARENT;
    }
    if (!isLetter(c) || in(NONE, c)) {
      return Joining.NONE;
    }
    return in(RIGHT, c) ? Joining.RIGHT : Joining.BOTH;
  }

  private static boolean in(int[] ranges, int c) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (c >= ranges[i] && c <= ranges[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** Of each character of a text the feature that gives it its form, or null. */
  static String[] forms(CharSequence text) {
    String[] forms = new String[text.length()];
    int before = -1;
    for (int i = 0; i < text.length(); i++) {
      Joining joining = joining(text.charAt(i));
      if (joining == Joining.TRANSPARENT) {
        continue;
      }
      boolean joined =
          before >= 0 && joinsNext(text.charAt(before)) && joinsPrevious(text.charAt(i));
      if (joined) {
        forms[before] = FORMS[(forms[before] == null ? 0 : 2) + 1];
        forms[i] = FORMS[2];
      }
      before = i;
    }
    return forms;
  }
}
