package readout.leak;

import readout.words.FoldedText;
import readout.words.WordNumbers;

/**
 * Words that were withheld, as far as needed to find them again.
 *
 * @param start a number for the first of them, for {@link #START} or as many as there are
 * @param run a number for all of them
 * @param separation how far they may be apart, see {@link Separation}
 */
public record Secret(long start, long run, int separation) {
  /** By so many words, most runs are told from what else is in a text. */
  static final int START = 3;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Some words of a text, from an index to another, exclusive. */
  static Secret of(FoldedText text, int from, int to, int separation) {
    long start = 0;
    long run = 0;
    for (int i = from; i < to; i++) {
      run = longer(run, WordNumbers.ofWord(text.word(i)));
      start = i < from + START ? run : start;
    }
    return new Secret(start, run, separation);
  }

  /** A number for a run with one more word; that of no words is 0. */
  static long longer(long run, long word) {
    return (run + 1) * SPREAD + word;
  }
}
