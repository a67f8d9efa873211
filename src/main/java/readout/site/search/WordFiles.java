package readout.site.search;

import java.nio.charset.StandardCharsets;
import readout.words.SearchWords;

/** Says which file of a search has a word, as {@code search.js} does too. */
final class WordFiles {
  /** How many letters of a word tell in which file it is. */
  private static final int KEY = 3;

  private WordFiles() {}

  /**
   * The number of the file that has a word.
   *
   * @param files how many there are: a power of two
   */
  static int of(String word, int files) {
    int letters = SearchWords.isUnspaced(word.codePointAt(0)) ? 1 : KEY;
    int end = 0;
    for (int i = 0; i < letters && end < word.length(); i++) {
      end += Character.charCount(word.codePointAt(end));
    }
    int hash = 0x811C9DC5; // FNV-1a
    for (byte b : word.substring(0, end).getBytes(StandardCharsets.UTF_16LE)) {
      hash = (hash ^ (b & 0xFF)) * 0x01000193;
    }
    hash ^= hash >>> 15;
    return hash & files - 1;
  }
}
