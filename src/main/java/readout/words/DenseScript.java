package readout.words;

/** The scripts that write words without spaces between them: Han, Kana, Thai and their like. */
public final class DenseScript {
  private static final int FIRST = 0x0E00;
  private static final int FIRST_IDEOGRAPH = 0x2E80;

  private DenseScript() {}

  /** Whether a letter is of such a script; marks over and under letters are of none. */
  public static boolean has(int c) {
    if (c < FIRST || !Character.isLetter(c)) {
      return false;
    }
    return Character.isIdeographic(c)
        || switch (Character.UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
          default -> isProlongedSound(c);
        };
  }

  /** Whether a letter of such a script is one of East Asia, of which fewer make a word. */
  public static boolean isEastAsian(int c) {
    return c >= FIRST_IDEOGRAPH && has(c);
  }

  /** Whether a character carries sense by itself, as those of grammar in Hiragana do not. */
  public static boolean isSense(int c) {
    return isEastAsian(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.HIRAGANA;
  }

  private static boolean isProlongedSound(int c) {
    return c == 'ー' || c == '\uFF70';
  }
}
