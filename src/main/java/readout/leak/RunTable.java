package readout.leak;

import java.util.function.LongConsumer;
import readout.words.WordNumbers;

/**
 * Numbers of runs of words, and of their first words, in tables without objects: finds quickly
 * which runs a text may hold. How far their words are apart is not looked at.
 */
final class RunTable {
  private static final int SMALLEST = 64;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] firsts = new long[SMALLEST];
  private long[] runs = new long[SMALLEST];
  private byte[] separations = new byte[SMALLEST];
  private int firstCount;
  private int runCount;

  /** A number for a run with one more word; that of no words is 0. */
  static long longer(long run, long word) {
    return (run + 1) * SPREAD + word;
  }

  /** Takes a run with the number of its first word; the widest separation of a run stays. */
  void add(long first, long run, int separation) {
    if (2 * (firstCount + 1) > firsts.length) {
      firsts = grown(firsts, null);
    }
    if (2 * (runCount + 1) > runs.length) {
      byte[] old = separations;
      separations = new byte[2 * old.length];
      runs = grown(runs, old);
    }
    int at = slot(firsts, first);
    firstCount += firsts[at] == 0 ? 1 : 0;
    firsts[at] = first;
    at = slot(runs, run);
    runCount += runs[at] == 0 ? 1 : 0;
    runs[at] = run;
    separations[at] = (byte) Math.max(separations[at], separation);
  }

  private long[] grown(long[] table, byte[] values) {
    long[] grown = new long[2 * table.length];
    for (int i = 0; i < table.length; i++) {
      if (table[i] != 0) {
        int at = slot(grown, table[i]);
        grown[at] = table[i];
        if (values != null) {
          separations[at] = values[i];
        }
      }
    }
    return grown;
  }

  /** Where a number is, or would be; 0 stands for an empty slot. */
  private static int slot(long[] table, long number) {
    int mask = table.length - 1;
    int at = (int) (number * SPREAD >>> 40) & mask;
    while (table[at] != 0 && table[at] != number) {
      at = at + 1 & mask;
    }
    return at;
  }

  boolean isEmpty() {
    return runCount == 0;
  }

  /** How far the words of a run may be apart; -1 when it is not here. */
  int separation(long run) {
    int at = slot(runs, run);
    return runs[at] == 0 ? -1 : separations[at];
  }

  /** Gives the runs that a text may hold, each as often as it is there. */
  void find(WordNumbers words, LongConsumer taker) {
    if (isEmpty()) {
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      long first = words.number(i);
      if (firsts[slot(firsts, first)] == 0) {
        continue;
      }
      long run = 0;
      int end = Math.min(i + Phrases.LONGEST, words.size());
      for (int j = i; j < end; j++) {
        run = longer(run, words.number(j));
        if (runs[slot(runs, run)] != 0) {
          taker.accept(run);
        }
      }
    }
  }

  /** Whether a text may hold any of the runs. */
  boolean mayBeIn(WordNumbers words) {
    boolean[] found = {false};
    find(words, run -> found[0] = true);
    return found[0];
  }
}
