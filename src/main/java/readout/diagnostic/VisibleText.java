package readout.diagnostic;

/**
 * Shows characters that a terminal or the log of a CI service would act upon, as {@code <U+001B>}:
 * a name or value must not move the cursor, colour the log or begin a line that is a command. Logs
 * act upon lines that begin with {@code ::}, and upon {@code ##[} anywhere.
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

  /** A text as one whole line, which is not a command even if it begins like one; never null. */
  public static String line(String text) {
    String shown = onOneLine(text);
    int start = 0;
    while (start < shown.length() && Character.isWhitespace(shown.charAt(start))) {
      start++;
    }
    return shown.startsWith("::", start)
        ? shown.substring(0, start) + code(':') + shown.substring(start + 1)
        : shown;
  }

  /**
   * A text of JSON in which such characters, which can only be in its strings, are escaped: the
   * same values, harmless in a log; never null.
   */
  public static String inJson(String json) {
    if (isPlain(json)) {
      return json;
    }
    StringBuilder out = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); ) {
      int c = json.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean escaped = c != '\n' && acts(c) || c == '#' && beginsCommand(json, i);
      if (escaped) {
        json.substring(i, next).chars().forEach(u -> out.append(String.format("\\u%04x", u)));
      } else {
        out.append(json, i, next);
      }
      i = next;
    }
    return out.toString();
  }

  private static String shown(String text, boolean keepsLines) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      out.append(keepsLines && text.charAt(i) == '\n' ? "\n" : shown(text, i));
    }
    return out.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c > 0x7E || c == '#') {
        return false;
      }
    }
    return true;
  }

  /** The character at an index as it is, or its code point in angle brackets. */
  static String shown(String text, int index) {
    int c = text.codePointAt(index);
    return acts(c) || c == '#' && beginsCommand(text, index) ? code(c) : Character.toString(c);
  }

  /** Commands of GitHub's older runners, of Azure Pipelines and of TeamCity. */
  private static boolean beginsCommand(String text, int index) {
    return text.startsWith("##[", index)
        || text.regionMatches(true, index, "##vso[", 0, "##vso[".length())
        || text.regionMatches(true, index, "##teamcity[", 0, "##teamcity[".length());
  }

  private static boolean acts(int c) {
    boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x61C;
    boolean moves = Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
    boolean unseen = c == 0x200B || c == 0x200E || c == 0x200F || c >= 0x2060 && c <= 0x2064;
    boolean lone = c >= 0xD800 && c <= 0xDFFF;
    return turns || moves || unseen || lone;
  }

  private static String code(int c) {
    return String.format("<U+%04X>", c);
  }
}
