package readout.words;

/**
 * Recognizes UTF-8 that a program read in another encoding: as Windows-1252 ("CafÃ©", "itâ€™s"), as
 * Windows-1251 or as Mac Roman, once or several times over.
 */
public final class Mojibake {
  /** The characters of Windows-1252 from 0x80 to 0x9F; a space where it has none. */
  private static final String WESTERN = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

  /** The characters of Windows-1251 from 0x80 to 0xBF. */
  private static final String CYRILLIC =
      "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї";

  private static final String[] MAC = {
    "‚Äô", "’", "‚Äò", "‘", "‚Äú", "“", "‚Äù", "”", "‚Äì", "–", "‚Äî", "—", "‚Ä¶", "…", "‚Ç¨", "€",
    "√©", "é", "√®", "è", "√™", "ê", "√†", "à", "√¢", "â", "√ß", "ç", "√º", "ü", "√∂", "ö", "√§",
    "ä", "√±", "ñ", "√≥", "ó", "√≠", "í", "√°", "á", "√∫", "ú", "√ü", "ß", "√•", "å", "√∏", "ø"
  };

  private static final String CLOSING = "»”’“‘„›«‹";
  private static final int MOST_TIMES = 3;

  private Mojibake() {}

  /**
   * The text that was probably meant.
   *
   * @return the text itself when nothing in it is garbled; never null
   */
  public static String repaired(String text) {
    String repaired = text;
    for (int i = 0; i < MOST_TIMES && hasLead(repaired); i++) {
      repaired = cyrillic(mac(western(repaired)));
    }
    return repaired;
  }

  private static boolean hasLead(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xC2 && c <= 0xF4 || c == 'Р' || c == 'С' || c == 'в' || c == '√' || c == '‚') {
        return true;
      }
    }
    return false;
  }

  private static String western(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int length = length(text, i);
      int meant = length == 0 ? -1 : decoded(text, i, length);
      if (meant >= 0 && isPlausible(text, i, meant, length)) {
        out.appendCodePoint(meant);
        i += length;
      } else if (text.startsWith("â€", i)) {
        out.append('”');
        i += 2;
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out.toString();
  }

  /** How many bytes a character begins, treated as a first byte of UTF-8; 0 for none. */
  private static int length(String text, int at) {
    int lead = text.charAt(at);
    int length = lead < 0xC2 ? 0 : lead <= 0xDF ? 2 : lead <= 0xEF ? 3 : lead <= 0xF4 ? 4 : 0;
    if (length == 0 || at + length > text.length()) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if (following(text.charAt(at + i)) < 0) {
        return 0;
      }
    }
    return length;
  }

  /** The later byte of UTF-8 that Windows-1252 shows as a character; -1 for none. */
  private static int following(char c) {
    if (c >= 0x80 && c <= 0xBF) {
      return c;
    }
    int at = c == ' ' ? -1 : WESTERN.indexOf(c);
    return at < 0 ? -1 : 0x80 + at;
  }

  private static int decoded(String text, int at, int length) {
    int value = text.charAt(at) & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      value = value << 6 | following(text.charAt(at + i)) & 0x3F;
    }
    return value;
  }

  /**
   * Whether a character is what such programs garble. Scripts other than Latin come as several
   * characters in a row: a single one may be a capital before a closing mark, as in «CAFÉ».
   */
  private static boolean isPlausible(String text, int at, int meant, int length) {
    if (length == 4) {
      return meant >= 0x1F000 && meant < 0x20000;
    }
    if (length == 3 && meant >= 0x2010 && meant < 0x2800) {
      return true;
    }
    if (length == 2 && (meant < 0x180 || meant == 'ƒ' || meant == 'ˆ' || meant == '˜')) {
      boolean capital = at > 0 && Character.isUpperCase(text.charAt(at - 1));
      boolean ends = at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2));
      return !(capital && ends && CLOSING.indexOf(text.charAt(at + 1)) >= 0);
    }
    boolean letter = Character.isLetter(meant);
    return letter && (isForeign(text, at + length) || at >= length && isForeign(text, at - length));
  }

  private static boolean isForeign(String text, int at) {
    int length = at < text.length() ? length(text, at) : 0;
    return length > 1 && decoded(text, at, length) >= 0x370;
  }

  private static String mac(String text) {
    if (text.indexOf('‚') < 0 && text.indexOf('√') < 0) {
      return text; // each of them begins with one of these
    }
    String out = text;
    for (int i = 0; i < MAC.length; i += 2) {
      out = out.replace(MAC[i], MAC[i + 1]);
    }
    return out;
  }

  /** Three letters in a row, once at least: Russian has "С" and "Р" before such characters too. */
  private static String cyrillic(String text) {
    if (text.indexOf('Р') < 0 && text.indexOf('С') < 0) {
      return text;
    }
    String sure = cyrillic(text, 3);
    return sure.equals(text) ? text : cyrillic(text, 1);
  }

  private static String cyrillic(String text, int fewest) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end + 1 < text.length()
          && (text.charAt(end) == 'Р' || text.charAt(end) == 'С')
          && CYRILLIC.indexOf(text.charAt(end + 1)) >= 0) {
        end += 2;
      }
      if (end - i >= 2 * fewest) {
        for (; i < end; i += 2) {
          int lead = text.charAt(i) == 'Р' ? 0x10 : 0x11;
          out.append((char) (lead << 6 | CYRILLIC.indexOf(text.charAt(i + 1))));
        }
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out.toString();
  }
}
