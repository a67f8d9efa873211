package readout.origin.minutes;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words beside a day that say that it is not the one, or not for sure: "not before 12 May".
 *
 * @param before words before the day, between bars
 * @param after words right after it, between bars
 */
record VagueDays(String before, String after) {
  /** Whether the words before a day or those after it have such a word. */
  boolean in(String wordsBefore, String wordsAfter) {
    String first = plain(wordsBefore);
    String last = plain(wordsAfter).replaceFirst("^[^\\p{L}]+", "");
    return words(before).anyMatch(word -> holds(first, word))
        || words(after).anyMatch(word -> last.startsWith(word) && isWhole(last, 0, word));
  }

  private static Stream<String> words(String list) {
    return Stream.of(list.split("\\|")).filter(word -> !word.isEmpty());
  }

  private static String plain(String words) {
    return words.replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT);
  }

  private static boolean holds(String words, String word) {
    for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
      if (isWhole(words, at, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no letter is beside a word; where nothing is between words, whether it is there. */
  private static boolean isWhole(String words, int at, String word) {
    int end = at + word.length();
    boolean joined = NameOrOffice.isUnspaced(word);
    boolean begins = at == 0 || !Character.isLetter(words.codePointBefore(at));
    return joined || begins && (end == words.length() || !isLetter(words.codePointAt(end)));
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
