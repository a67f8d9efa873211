package readout.proof;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that stand nowhere else: where one is found, that very field was printed. */
final class Canaries {
  private static final Pattern WORD = Pattern.compile("[Zz]q([0-9a-z]{5})zz");

  private int count;

  /** A new one. */
  String next() {
    String number = Integer.toString(count++, 36);
    return "Zq" + "0".repeat(5 - number.length()) + number + "zz";
  }

  /** All that a text holds. */
  static Set<String> in(String text) {
    Set<String> found = new HashSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      found.add("Zq" + matcher.group(1) + "zz");
    }
    return found;
  }
}
