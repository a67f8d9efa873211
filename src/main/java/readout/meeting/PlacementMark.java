package readout.meeting;

import java.util.List;

/**
 * Writes in prose that is released, in place of each reference to a quote or figure, the number of
 * that reference in its list: a mark of the same length that tells no id. What was withheld has a
 * mark without a number.
 */
public final class PlacementMark {
  /** Begins a mark; with the other one among those that Unicode keeps for programs (23.7). */
  public static final char SIGN = '\uFDEE';

  /** Comes after the number as often as the length of the reference needs, once at least. */
  private static final char FILL = '\uFDEF';

  private static final int NONE = -1;

  private PlacementMark() {}

  private static String of(int number, int length) {
    String digits = number < 0 ? "" : Integer.toString(number, Character.MAX_RADIX);
    return SIGN + digits + String.valueOf(FILL).repeat(length - digits.length() - 1);
  }

  /** A text with marks in place of its references, which are in the order of their places. */
  static String marked(String value, int variant, List<Placement> placements, boolean[] kept) {
    StringBuilder out = new StringBuilder(value.length());
    int from = 0;
    for (int i = 0; i < placements.size(); i++) {
      Placement p = placements.get(i);
      if (p.variant() == variant) {
        out.append(value, from, p.start()).append(of(kept[i] ? i : NONE, p.end() - p.start()));
        from = p.end();
      }
    }
    out.append(value, from, value.length());
    return out.toString();
  }

  /** Whether a text has anything to read besides the marks of what was withheld. */
  static boolean leavesWords(String marked) {
    String rest = marked.replaceAll("" + SIGN + FILL + "+", "");
    return rest.indexOf(SIGN) >= 0 || rest.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Where the mark ends that begins at a sign. */
  public static int end(String text, int start) {
    int end = Math.max(start + 1, text.indexOf(FILL, start));
    while (end < text.length() && text.charAt(end) == FILL) {
      end++;
    }
    return end;
  }

  /**
   * The number of the reference that a mark is written for.
   *
   * @return -1 when it was withheld
   */
  public static int number(String mark) {
    String digits = mark.substring(1).replace(String.valueOf(FILL), "");
    return digits.isEmpty() ? NONE : Integer.parseInt(digits, Character.MAX_RADIX);
  }
}
