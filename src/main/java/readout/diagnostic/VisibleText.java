package readout.diagnostic;

/**
 * Shows characters that a terminal or the log of a CI service would act upon, as {@code <U+001B>}:
 * a name or value must not move the cursor, colour the log or begin a line that is a command.
 */
public final class VisibleText {
  private VisibleText() {}

  /** The text with its line breaks; never null. */
  public static String of(String text) {
    return shown(text, true);
  }

  /** The text on one line: its line breaks are shown too; never null. */
  public static String onOneLine(String text) {
    return shown(text, false);
  }

  private static String shown(String text, boolean keepsLines) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.append(keepsLines && c == '\n' ? "\n" : shown(c)));
    return out.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c > 0x7E) {
        return false;
      }
    }
    return true;
  }

  /** One character as it is, or its code point in angle brackets. */
  static String shown(int c) {
    boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    boolean moves = Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
    boolean unseen = c == 0x200B || c == 0x200E || c == 0x200F || c >= 0x2060 && c <= 0x2064;
    boolean lone = c >= 0xD800 && c <= 0xDFFF;
    return turns || moves || unseen || lone ? String.format("<U+%04X>", c) : Character.toString(c);
  }
}
