package readout.decode;

/** Tells a telephone number from other text: digits, separators and an extension. */
final class PhoneNumber {
  private static final int FEWEST_DIGITS = 3;
  private static final String MARKS = "+()[]-./–‑ \u00a0\u202f#*,;:";

  /** "extension" is the longest word that announces the digits of one. */
  private static final int LONGEST_WORD = "extension".length();

  private PhoneNumber() {}

  /** Whether a text can be dialled; words such as "ext." may precede its last digits. */
  static boolean isLikely(String text) {
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
        letters = 0;
      } else if (Character.isLetter(c)) {
        letters++;
      } else if (MARKS.indexOf(c) < 0) {
        return false;
      }
      if (letters > LONGEST_WORD) {
        return false;
      }
    }
    return digits >= FEWEST_DIGITS && letters == 0;
  }
}
