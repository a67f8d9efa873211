package readout.wall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import readout.words.FoldedText;

/** Runs of words that are looked for, each with what it stands for. */
final class Phrases {
  /** The longest run that is looked for: five words in a row are no accident. */
  static final int LONGEST = 5;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final Map<Long, Object> meanings = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  /**
   * Takes the run of words from an index to another, exclusive; the first meaning of a run stays.
   */
  void add(FoldedText words, int from, int to, Object meaning) {
    long run = 0;
    for (int i = from; i < to; i++) {
      run = longer(run, words.word(i));
    }
    if (meanings.putIfAbsent(run, meaning) == null) {
      firstWords.add(words.word(from));
    }
  }

  /** Forgets a run. */
  void remove(long run) {
    meanings.remove(run);
  }

  boolean isEmpty() {
    return meanings.isEmpty();
  }

  /** What a run stands for. */
  Object meaning(long run) {
    return meanings.get(run);
  }

  /** Takes the runs that are found. */
  interface Finder {
    /**
     * Takes one.
     *
     * @param from the index of its first word
     * @param to the index behind its last word
     * @return whether to go on
     */
    boolean found(long run, int from, int to);
  }

  /** Finds all runs in a text, from its first word to its last. */
  void find(FoldedText words, Finder finder) {
    for (int i = 0; i < words.size(); i++) {
      if (!firstWords.contains(words.word(i))) {
        continue;
      }
      long run = 0;
      for (int j = i; j < Math.min(i + LONGEST, words.size()); j++) {
        run = longer(run, words.word(j));
        if (meanings.containsKey(run) && !finder.found(run, i, j + 1)) {
          return;
        }
      }
    }
  }

  /** A number for a run with one more word; that of no words is 0. */
  private static long longer(long run, String word) {
    long hash = 1125899906842597L;
    for (int i = 0; i < word.length(); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return (run + 1) * FACTOR + hash;
  }
}
