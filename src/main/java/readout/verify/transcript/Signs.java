package readout.verify.transcript;

import java.text.Normalizer;
import java.util.Set;

/**
 * Signs that are said aloud or change what a number means: currencies, minus and plus, percent,
 * degrees, comparisons. Another sign is another word, whatever marks a machine sets.
 */
final class Signs {
  private static final Set<String> ALWAYS =
      Set.of("%", "‰", "‱", "٪", "°", "℃", "℉", "§", "#", "@", "&", "№");

  /** Marks that are signs where a number comes right after them. */
  private static final String DASHES = "-−–‑‐";

  private static final String BETWEEN_DIGITS = "/:⁄∕-−–‑‐";

  /** Signs that belong to the number before them. */
  private static final String AFTER_NUMBERS = "%‰‱٪°℃℉";

  private Signs() {}

  /** Whether a piece of a text is a sign there. */
  static boolean isSign(String text, int start, int end) {
    int c = text.codePointAt(start);
    int type = Character.getType(c);
    if (type == Character.CURRENCY_SYMBOL
        || type == Character.MATH_SYMBOL && DASHES.indexOf(c) < 0
        || ALWAYS.contains(text.substring(start, end))) {
      return true;
    }
    if (end >= text.length()) {
      return false;
    }
    int before = start == 0 ? ' ' : text.codePointBefore(start);
    int after = text.codePointAt(end);
    boolean number =
        Character.isDigit(after)
            || (Character.getType(after) == Character.CURRENCY_SYMBOL || ".,".indexOf(after) >= 0)
                && end + 1 < text.length()
                && Character.isDigit(text.codePointAt(end + 1));
    return DASHES.indexOf(c) >= 0 && number && !Character.isLetterOrDigit(before)
        || BETWEEN_DIGITS.indexOf(c) >= 0 && Character.isDigit(before) && Character.isDigit(after);
  }

  /** A sign in the form in which it is compared. */
  static String form(String sign) {
    String plain = Normalizer.normalize(sign, Normalizer.Form.NFKC);
    return DASHES.contains(plain) ? "-" : plain;
  }

  /** Whether a compared form is that of a sign. */
  static boolean isSign(String form) {
    return !Character.isLetterOrDigit(form.codePointAt(0));
  }

  /**
   * Whether a sign belongs to the number right after it.
   *
   * @param gap what is between them
   * @param taken whether it belongs to a number right before it
   */
  static boolean bindsNext(String sign, String gap, boolean taken) {
    return gap.isEmpty() || gap.isBlank() && !taken && AFTER_NUMBERS.indexOf(sign) < 0;
  }

  /**
   * Whether a sign belongs to the number right before it.
   *
   * @param gap what is between them
   * @param taken whether it belongs to a number right after it
   */
  static boolean bindsPrevious(String sign, String gap, boolean taken) {
    return gap.isEmpty()
        || gap.isBlank()
            && (AFTER_NUMBERS.indexOf(sign) >= 0
                || !taken && Character.getType(sign.codePointAt(0)) == Character.CURRENCY_SYMBOL);
  }
}
