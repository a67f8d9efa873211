package readout.leak;

import java.util.Collection;
import java.util.List;
import java.util.function.LongPredicate;
import readout.words.WordNumbers;

/**
 * Finds quickly which runs of words a text may hold, in tables without objects. How far the words
 * are apart is not looked at.
 */
final class RunTable {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /**
   * Two bits for each run and each start of one: so few that they stay near the processor. Some are
   * shared, so that a run may not be here that seems to be.
   */
  private final long[] bits;

  private final long[] runs;
  private final byte[] separations;
  private final boolean isEmpty;

  /** Takes what is found. */
  interface Taker {
    /**
     * Takes a run.
     *
     * @param from the index of its first word in the text
     * @param to the index after its last word
     */
    void take(long run, int from, int to);
  }

  /**
   * A table of the secrets of several records; the widest separation of a run counts.
   *
   * @param sought whether a run is taken
   */
  RunTable(Collection<List<Secret>> secrets, LongPredicate sought) {
    int count = 0;
    for (List<Secret> all : secrets) {
      for (Secret secret : all) {
        count += sought.test(secret.run()) ? 1 : 0;
      }
    }
    isEmpty = count == 0;
    int size = Integer.highestOneBit(Math.max(16, count)) * 4;
    runs = new long[size];
    separations = new byte[size];
    bits = new long[size / 8];
    for (List<Secret> all : secrets) {
      for (Secret secret : all) {
        if (!sought.test(secret.run())) {
          continue;
        }
        int at = slot(secret.run());
        runs[at] = secret.run();
        separations[at] =
            (byte) Math.min(Separation.ITEM, Math.max(separations[at], secret.separation()));
        mark(secret.start());
        mark(~secret.run());
      }
    }
  }

  /** Where a run is, or would be; 0 means an empty slot. */
  private int slot(long run) {
    int mask = runs.length - 1;
    int at = (int) (run * SPREAD >>> 32) & mask;
    while (runs[at] != 0 && runs[at] != run) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void mark(long number) {
    bits[index(number)] |= 1L << number;
    bits[index(number >>> 32)] |= 1L << (number >>> 32);
  }

  /** Whether a number may have been marked. */
  private boolean isMarked(long number) {
    return (bits[index(number)] & 1L << number) != 0
        && (bits[index(number >>> 32)] & 1L << (number >>> 32)) != 0;
  }

  private int index(long number) {
    return (int) (number >>> 6) & bits.length - 1;
  }

  private boolean holds(long run) {
    return isMarked(~run) && runs[slot(run)] != 0;
  }

  boolean isEmpty() {
    return isEmpty;
  }

  /** How far the words of a run may be apart; -1 when it is not here. */
  int separation(long run) {
    int at = slot(run);
    return runs[at] == 0 ? -1 : separations[at];
  }

  /** Gives the runs that a text may hold, at each place where they may be, by their places. */
  void find(WordNumbers text, Taker taker) {
    int size = isEmpty ? 0 : text.size();
    for (int i = 0; i < size; i++) {
      long run = 0;
      int end = Math.min(i + Phrases.LONGEST, size);
      boolean started = false;
      for (int j = i; j < end; j++) {
        run = Secret.longer(run, text.number(j));
        boolean first = j < i + Secret.START;
        started = first ? isMarked(run) : started;
        if (started && holds(run)) {
          taker.take(run, i, j + 1);
        } else if (!started && j == i + Secret.START - 1) {
          break;
        }
      }
    }
  }
}
