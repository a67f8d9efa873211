package readout.document.pdf;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Knows the scripts whose text can be set truly: letter by letter, or joined as Arabic is. */
final class Scripts {
  private static final Set<UnicodeScript> KNOWN =
      EnumSet.of(
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HEBREW,
          UnicodeScript.ARABIC,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HANGUL,
          UnicodeScript.ETHIOPIC,
          UnicodeScript.CHEROKEE,
          UnicodeScript.CANADIAN_ABORIGINAL,
          UnicodeScript.OGHAM,
          UnicodeScript.RUNIC,
          UnicodeScript.TIFINAGH,
          UnicodeScript.VAI,
          UnicodeScript.YI,
          UnicodeScript.COPTIC,
          UnicodeScript.GLAGOLITIC);

  /** Beyond them the letters of the Arabic script are those of its oldest blocks. */
  private static final int ARABIC_EXTENDED = 0x870;

  private static final int ARABIC_FORMS = 0xfb50;

  private Scripts() {}

  /** Whether a character can be set as its script wants it. */
  static boolean isKnown(int character) {
    UnicodeScript script = UnicodeScript.of(character);
    return KNOWN.contains(script)
        && (script != UnicodeScript.ARABIC
            || character < ARABIC_EXTENDED
            || character >= ARABIC_FORMS)
        && !isHangulPart(character);
  }

  /** Hangul in parts, which a font puts together. */
  private static boolean isHangulPart(int c) {
    return c >= 0x1100 && c <= 0x11ff || c >= 0xa960 && c <= 0xa97f || c >= 0xd7b0 && c <= 0xd7ff;
  }
}
