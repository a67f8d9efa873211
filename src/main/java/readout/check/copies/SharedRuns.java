package readout.check.copies;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Finds texts that may share most of their words, in time that grows with their number: those in
 * whose samples some of the same runs are, not counting runs that many texts have.
 */
final class SharedRuns {
  /** What more texts say than this is said in many meetings. */
  private static final int MANY = 8;

  /** So many runs of two samples must be the same before the texts are compared. */
  private static final int LEAST = 6;

  private SharedRuns() {}

  /** Takes pairs of places in a list, the smaller one first. */
  interface Sink {
    /** Takes one pair. */
    void take(int first, int second);
  }

  /**
   * Finds the pairs of texts that are to be compared.
   *
   * @param least texts of fewer runs are left out
   * @param sink takes each pair once
   */
  static void pairs(List<WordSample> texts, int least, Sink sink) {
    long[] all = collect(texts, least);
    Arrays.sort(all);
    LongStream.Builder found = LongStream.builder();
    for (int from = 0; from < all.length; ) {
      int to = from + 1;
      while (to < all.length && all[to] >>> 32 == all[from] >>> 32) {
        to++;
      }
      if (to - from <= MANY) {
        for (int i = from; i < to; i++) {
          for (int j = i + 1; j < to; j++) {
            found.add(all[i] << 32 | all[j] & 0xFFFFFFFFL);
          }
        }
      }
      from = to;
    }
    long[] pairs = found.build().sorted().toArray();
    for (int from = 0; from < pairs.length; ) {
      int to = from + 1;
      while (to < pairs.length && pairs[to] == pairs[from]) {
        to++;
      }
      if (to - from >= LEAST) {
        sink.take((int) (pairs[from] >>> 32), (int) pairs[from]);
      }
      from = to;
    }
  }

  /** Each hash with the place of its text after it. */
  private static long[] collect(List<WordSample> texts, int least) {
    long[] all = new long[texts.size() * WordSample.SIZE];
    int size = 0;
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).runs() >= least) {
        for (int hash : texts.get(i).hashes()) {
          all[size++] = (long) hash << 32 | i;
        }
      }
    }
    return Arrays.copyOf(all, size);
  }
}
