package readout.check.copies;

import java.util.Arrays;
import java.util.List;
import readout.words.DenseScript;
import readout.words.FoldedText;

/**
 * A sample of the words of a text that tells how much of it another text has too: the smallest
 * hashes of its runs of three words (a bottom-k sketch, Broder 1997). The same runs are sampled in
 * every text, so that two samples can be compared; what was said cannot be read from them.
 *
 * @param runs how many different runs there are
 * @param hashes the smallest hashes, sorted as they compare without a sign; never to be changed
 */
public record WordSample(int runs, int[] hashes) {
  /** How many hashes are kept; a short text keeps all. */
  static final int SIZE = 64;

  private static final int RUN = 3;

  /** The sample of texts; runs of words do not cross from one text to the next. */
  static WordSample of(List<String> texts) {
    Hashes runs = new Hashes();
    Hashes words = new Hashes();
    for (String text : texts) {
      words.clear();
      addWords(text, words);
      for (int i = 0; i + RUN <= words.size; i++) {
        int run = 0;
        for (int j = i; j < i + RUN; j++) {
          run = run * 0x01000193 + words.all[j];
        }
        runs.add(mixed(run));
      }
    }
    int count = runs.sortWithoutSign();
    return new WordSample(count, Arrays.copyOf(runs.all, Math.min(count, SIZE)));
  }

  /** Writing without spaces gives a whole clause as one word: there each character counts. */
  private static void addWords(String text, Hashes hashes) {
    for (String word : FoldedText.of(text).words()) {
      if (DenseScript.has(word.codePointAt(0))) {
        word.codePoints().forEach(c -> hashes.add(Character.toString(c).hashCode()));
      } else {
        hashes.add(word.hashCode());
      }
    }
  }

  /** Numbers in an array that grows. */
  private static final class Hashes {
    private int[] all = new int[SIZE * RUN];
    private int size;

    void add(int hash) {
      if (size == all.length) {
        all = Arrays.copyOf(all, 2 * size);
      }
      all[size++] = hash;
    }

    void clear() {
      size = 0;
    }

    /** Sorts them as numbers without a sign, of which Java sorts only those with one. */
    int sortWithoutSign() {
      flipSigns();
      Arrays.sort(all, 0, size);
      int different = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || all[i] != all[i - 1]) {
          all[different++] = all[i];
        }
      }
      size = different;
      flipSigns();
      return different;
    }

    private void flipSigns() {
      for (int i = 0; i < size; i++) {
        all[i] ^= Integer.MIN_VALUE;
      }
    }
  }

  /** The last step of MurmurHash3: every bit of the hash depends on every bit of the words. */
  private static int mixed(int run) {
    int hash = (run ^ run >>> 16) * 0x85ebca6b;
    hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
    return hash ^ hash >>> 16;
  }

  /**
   * What part of the shorter text is in the other, as far as the samples tell.
   *
   * @param least how many sampled runs of either are needed for an answer
   * @return from 0 to 1; -1 when too little can be compared
   */
  double shared(WordSample other, int least) {
    int limit = Integer.compareUnsigned(last(), other.last()) < 0 ? last() : other.last();
    int own = upTo(limit);
    int others = other.upTo(limit);
    int shorter = Math.min(own, others);
    if (shorter < least) {
      return -1;
    }
    int common = 0;
    for (int i = 0, j = 0; i < own && j < others; ) {
      int order = Integer.compareUnsigned(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return (double) common / shorter;
  }

  /** Up to which hash the sample has every one, without a sign. */
  private int last() {
    return hashes.length < SIZE ? -1 : hashes[SIZE - 1];
  }

  private int upTo(int limit) {
    int count = hashes.length;
    while (count > 0 && Integer.compareUnsigned(hashes[count - 1], limit) > 0) {
      count--;
    }
    return count;
  }
}
