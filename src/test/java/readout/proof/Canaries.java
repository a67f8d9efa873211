package readout.proof;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Words that are nowhere else, in no other record either: where one is found, that very field was
 * printed. Each is long enough for the wall to search for it, whatever it is.
 */
final class Canaries {
  private static final String START = "zq";
  private static final String END = "zz";
  private static final int DIGITS = 8;

  /** More than a record has fields. */
  private static final long OF_A_RECORD = 36L * 36 * 36 * 36;

  private long count;

  /** Those of the record of a seed. */
  Canaries(long seed) {
    count = seed * OF_A_RECORD;
  }

  /** A new one. */
  String next() {
    String number = Long.toString(count++, 36);
    return "Zq" + "0".repeat(DIGITS - number.length()) + number + END;
  }

  /** All that a text holds, in capitals or not. */
  static Set<String> in(String text) {
    Set<String> found = new HashSet<>();
    String small = text.toLowerCase(Locale.ROOT);
    for (int at = small.indexOf(START); at >= 0; at = small.indexOf(START, at + 1)) {
      int end = at + START.length() + DIGITS;
      if (small.startsWith(END, end)) {
        found.add("Zq" + small.substring(at + START.length(), end) + END);
      }
    }
    return found;
  }
}
