package readout.markdown;

import java.util.ArrayList;
import java.util.List;
import readout.diagnostic.DisplayWidth;

/**
 * Breaks a line of text into lines that fit. A break takes the place of one single space, or is
 * between two wide characters of East Asian scripts; no other character changes.
 */
public final class Wrapper {
  private static final String NOT_FIRST = "、。，．」』）】〉》！？：；・ー々";
  private static final String NOT_LAST = "「『（【〈《";

  private Wrapper() {}

  /** The lines of a text, each at most so many columns wide where the text can be broken. */
  public static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      wrapLine(line, columns, lines);
    }
    return lines;
  }

  private static void wrapLine(String text, int columns, List<String> lines) {
    int start = 0;
    int width = 0;
    int breakAt = -1;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (i > start && canBreak(text, i, c)) {
        breakAt = i;
      }
      width += DisplayWidth.of(c);
      if (width > columns && breakAt > start) {
        lines.add(text.substring(start, breakAt));
        start = text.charAt(breakAt) == ' ' ? breakAt + 1 : breakAt;
        breakAt = -1;
        i = start;
        width = 0;
        continue;
      }
      i += Character.charCount(c);
    }
    lines.add(text.substring(start));
  }

  private static boolean canBreak(String text, int i, int c) {
    if (c == ' ') {
      boolean alone = i + 1 < text.length() && text.charAt(i + 1) != ' ';
      return alone && text.charAt(i - 1) != ' ';
    }
    int before = text.codePointBefore(i);
    return DisplayWidth.isWide(c)
        && DisplayWidth.isWide(before)
        && NOT_FIRST.indexOf(c) < 0
        && NOT_LAST.indexOf(before) < 0;
  }
}
