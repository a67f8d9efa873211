package readout.diagnostic;

/**
 * How many terminal columns a character takes: 2 for East Asian wide ones (UAX #11) and emoji, 0
 * for combining marks and other zero-width ones, else 1.
 */
public final class DisplayWidth {
  private DisplayWidth() {}

  /** The columns of a text in which tabs have been laid out already. */
  public static int of(CharSequence text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      width += of(c);
      i += Character.charCount(c);
    }
    return width;
  }

  /** The columns of one code point. */
  public static int of(int codePoint) {
    if (codePoint < 0x300) {
      return codePoint == 0xAD ? 0 : 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  /** Whether a code point is one of the East Asian wide or full-width ones, or an emoji. */
  public static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115F
            || c >= 0x2E80 && c <= 0x303E
            || c >= 0x3041 && c <= 0x33FF
            || c >= 0x3400 && c <= 0x4DBF
            || c >= 0x4E00 && c <= 0x9FFF
            || c >= 0xA000 && c <= 0xA4CF
            || c >= 0xA960 && c <= 0xA97F
            || c >= 0xAC00 && c <= 0xD7A3
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0xFE30 && c <= 0xFE6F
            || c >= 0xFF01 && c <= 0xFF60
            || c >= 0xFFE0 && c <= 0xFFE6
            || c >= 0x1F300 && c <= 0x1F64F
            || c >= 0x1F680 && c <= 0x1F6FF
            || c >= 0x1F900 && c <= 0x1FAFF
            || c >= 0x20000 && c <= 0x3FFFD);
  }
}
