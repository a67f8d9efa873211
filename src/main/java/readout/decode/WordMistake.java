package readout.decode;

import java.util.List;
import java.util.Locale;
import readout.diagnostic.Suggestion;

/**
 * Says which words may be in a field of fixed words. A word that says who may see something is
 * never guessed: {@code of-the-record} is as near to "on-the-record" as to "off-the-record". Nor is
 * one without its first letter: {@code disagreed} is near to "agreed".
 */
final class WordMistake {
  private WordMistake() {}

  /**
   * One line of help, never empty.
   *
   * @param mayGuess whether a near word may be offered
   */
  static String help(String text, List<String> words, boolean mayGuess) {
    String plain = plain(text);
    for (String word : words) {
      if (plain(word).equals(plain)) {
        return "write \"" + word + "\"";
      }
    }
    List<String> likely = words.stream().filter(w -> mayGuess && begins(w, plain)).toList();
    String guess =
        Suggestion.nearest(text, likely).map(w -> "did you mean \"" + w + "\"? ").orElse("");
    return guess + "use one of: " + String.join(", ", words);
  }

  private static boolean begins(String word, String plain) {
    return !plain.isEmpty() && plain.charAt(0) == word.charAt(0);
  }

  /** A word in small letters, without what separates its parts. */
  static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
  }
}
