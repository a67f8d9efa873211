package readout.language;

import java.util.Locale;
import java.util.Set;

/** Which way a script runs. */
public enum Direction {
  /** From left to right. */
  LTR,
  /** From right to left. */
  RTL;

  private static final char FIRST_RTL = 0x590;
  private static final Set<String> SCRIPTS =
      Set.of("arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg", "samr", "mand");
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "he", "iw", "fa", "ur", "ps", "sd", "ug", "yi", "ji", "dv", "ks", "ckb", "arc",
          "syr", "arz", "ary", "glk", "lrc", "mzn", "nqo", "pnb", "rhg", "sam");

  /** The direction of a language tag: by its script subtag, else by the language's usual script. */
  public static Direction of(String tag) {
    if (tag.indexOf('-') < 0) {
      return LANGUAGES.contains(tag.toLowerCase(Locale.ROOT)) ? RTL : LTR;
    }
    String[] subtags = tag.toLowerCase(Locale.ROOT).split("-");
    for (int i = 1; i < subtags.length && subtags[i].length() > 1; i++) {
      if (subtags[i].length() == 4 && Character.isLetter(subtags[i].charAt(0))) {
        return SCRIPTS.contains(subtags[i]) ? RTL : LTR;
      }
    }
    return LANGUAGES.contains(subtags[0]) ? RTL : LTR;
  }

  /**
   * Whether a text has letters, or for right-to-left surroundings numbers, that run against this
   * direction (UAX #9).
   */
  public boolean isCrossedBy(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crosses =
          this == LTR ? c >= FIRST_RTL && isRightToLeft(text.codePointAt(i)) : isLeftToRight(c);
      if (crosses) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRightToLeft(int c) {
    byte kind = Character.getDirectionality(c);
    return kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isLeftToRight(char c) {
    byte kind = Character.getDirectionality(c);
    return kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT
        || kind == Character.DIRECTIONALITY_EUROPEAN_NUMBER;
  }

  /** The value of HTML's {@code dir}. */
  public String key() {
    return this == RTL ? "rtl" : "ltr";
  }
}
