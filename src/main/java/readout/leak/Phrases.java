package readout.leak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.meeting.RecordPart;
import readout.words.FoldedText;
import readout.words.WordNumbers;

/** Runs of words that are looked for, each with what it stands for. */
final class Phrases {
  /** The longest run that is looked for: five words in a row are no accident. */
  static final int LONGEST = 5;

  private final Map<Long, Sought> sought = new HashMap<>();

  /** The same, to see fast that a text holds none of them; what was forgotten may still be here. */
  private final RunTable table = new RunTable();

  /**
   * A run that is looked for.
   *
   * @param first its first word
   * @param meaning what it stands for
   * @param separation how far its words may be apart, see {@link Separation}
   */
  private record Sought(String first, RecordPart meaning, int separation) {}

  /**
   * Takes the run of words from an index to another, exclusive; the first meaning of a run stays.
   *
   * @param separation how far the words may be apart where the run is found
   */
  void add(FoldedText words, int from, int to, int separation, RecordPart meaning) {
    long run = 0;
    for (int i = from; i < to; i++) {
      run = RunTable.longer(run, WordNumbers.ofWord(words.word(i)));
    }
    add(new Secret(words.word(from), run, separation), meaning);
  }

  /** Takes a run that is known. */
  void add(Secret secret, RecordPart meaning) {
    long run = secret.run();
    int separation = secret.separation();
    Sought known = sought.get(run);
    table.add(WordNumbers.ofWord(secret.first()), run, separation);
    if (known == null || known.separation() < separation) {
      RecordPart first = known == null ? meaning : known.meaning();
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
  RecordPart meaning(long run) {
    Sought known = sought.get(run);
    return known == null ? null : known.meaning();
  }

  /** Takes the runs that are found. */
  interface Finder {
    /**
     * Takes one.
     *
     * @param from the index of its first word
     * @param to the index after its last word
     * @return whether to go on
     */
    boolean found(long run, int from, int to);
  }

  /** Whether a text may hold one of the runs: fast, and never wrong when it says no. */
  boolean mayBeIn(WordNumbers words) {
    return !isEmpty() && table.mayBeIn(words);
  }

  /** Finds all runs in a text, from its first word to its last. */
  void find(String text, Finder finder) {
    if (mayBeIn(WordNumbers.of(text))) {
      find(text, FoldedText.of(text), finder);
    }
  }

  /**
   * The same.
   *
   * @param words those of the text
   */
  void find(String text, FoldedText words, Finder finder) {
    long[] numbers = new long[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = WordNumbers.ofWord(words.word(i));
    }
    for (int i = 0; i < numbers.length; i++) {
      long run = 0;
      for (int j = i; j < Math.min(i + LONGEST, numbers.length); j++) {
        run = RunTable.longer(run, numbers[j]);
        Sought known = sought.get(run);
        if (known != null
            && Separation.allows(known.separation(), text, words, i, j + 1)
            && !finder.found(run, i, j + 1)) {
          return;
        }
      }
    }
  }
}
