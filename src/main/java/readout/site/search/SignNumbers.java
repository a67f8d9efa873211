package readout.site.search;

/**
 * Writes numbers with signs that are no letters or digits: nothing in a script that is made of them
 * reads like a word, so that the search for withheld words never takes numbers for one.
 */
final class SignNumbers {
  /** Of these, the first twelve end a number, and the others are before its end. */
  static final String SIGNS = "!#$()*+,-./:;=?@[]_{}~>";

  /** Begins a row that has a bit for each place. */
  static final char BITS = '^';

  private static final int LAST = 12;
  private static final int BEFORE = SIGNS.length() - LAST;
  private static final int BITS_EACH = 4;

  private SignNumbers() {}

  /** Appends a number from 0. */
  static void append(int number, StringBuilder out) {
    int at = out.length();
    out.append(SIGNS.charAt(number % LAST));
    for (int rest = number / LAST; rest > 0; rest /= BEFORE) {
      rest--;
      out.insert(at, SIGNS.charAt(LAST + rest % BEFORE));
    }
  }

  /** Appends numbers that grow, by how much; or a bit for each, where that is shorter. */
  static void appendRow(int[] numbers, int count, StringBuilder out) {
    int at = out.length();
    int next = 0;
    for (int i = 0; i < count; i++) {
      append(numbers[i] - next, out);
      next = numbers[i] + 1;
    }
    if (count > 0 && out.length() - at > 1 + numbers[count - 1] / BITS_EACH + 1) {
      out.setLength(at);
      out.append(BITS);
      int place = 0;
      for (int from = 0; place < count; from += BITS_EACH) {
        int bits = 0;
        for (; place < count && numbers[place] < from + BITS_EACH; place++) {
          bits |= 1 << numbers[place] - from;
        }
        out.append(SIGNS.charAt(bits));
      }
    }
  }
}
