package readout.wall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.words.FoldedText;

/** Runs of words that are looked for, each with what it stands for. */
final class Phrases {
  /** The longest run that is looked for: five words in a row are no accident. */
  static final int LONGEST = 5;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final Map<Long, Sought> sought = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  /**
   * A run that is looked for.
   *
   * @param first its first word
   * @param meaning what it stands for
   * @param separation how far its words may be apart, see {@link Separation}
   */
  private record Sought(String first, Object meaning, int separation) {}

  /**
   * Takes the run of words from an index to another, exclusive; the first meaning of a run stays.
   *
   * @param separation how far the words may be apart where the run is found
   */
  void add(FoldedText words, int from, int to, int separation, Object meaning) {
    long run = 0;
    for (int i = from; i < to; i++) {
      run = longer(run, words.word(i));
    }
    add(new Secret(words.word(from), run, separation), meaning);
  }

  /** Takes a run that is known. */
  void add(Secret secret, Object meaning) {
    long run = secret.run();
    int separation = secret.separation();
    Sought known = sought.get(run);
    if (known == null) {
      firstWords.add(secret.first());
    }
    if (known == null || known.separation() < separation) {
      Object first = known == null ? meaning : known.meaning();
      sought.put(run, new Sought(secret.first(), first, separation));
    }
  }

  /** All runs, sorted by their numbers; never null. */
  List<Secret> secrets() {
    List<Secret> secrets = new ArrayList<>(sought.size());
    sought.forEach((run, s) -> secrets.add(new Secret(s.first(), run, s.separation())));
    secrets.sort(Comparator.comparingLong(Secret::run));
    return secrets;
  }

  /** Forgets a run. */
  void remove(long run) {
    sought.remove(run);
  }

  boolean isEmpty() {
    return sought.isEmpty();
  }

  /** What a run stands for; null when it is not looked for. */
  Object meaning(long run) {
    Sought known = sought.get(run);
    return known == null ? null : known.meaning();
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

  /**
   * Finds all runs in a text, from its first word to its last.
   *
   * @param text the text
   * @param words its words
   */
  void find(String text, FoldedText words, Finder finder) {
    for (int i = 0; i < words.size(); i++) {
      if (!firstWords.contains(words.word(i))) {
        continue;
      }
      long run = 0;
      for (int j = i; j < Math.min(i + LONGEST, words.size()); j++) {
        run = longer(run, words.word(j));
        Sought known = sought.get(run);
        if (known != null
            && Separation.widest(text, words, i, j + 1) <= known.separation()
            && !finder.found(run, i, j + 1)) {
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
