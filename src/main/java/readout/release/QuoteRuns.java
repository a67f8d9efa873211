package readout.release;

import java.util.BitSet;
import readout.words.DenseScript;
import readout.words.FoldedText;
import readout.words.WordRun;

/** The runs of a quote's words that would reveal it: four words, or so much of dense scripts. */
final class QuoteRuns {
  /** Fewer in a row are in any text by coincidence. */
  private static final int RUN = 4;

  private static final int TELLING_LETTERS = 4;

  /** So much of a run has to say something: "at the end of the" does not. */
  private static final int TELLING = 6;

  /** Two words, three ideographs or six characters of other dense scripts say enough. */
  private static final int OF_WORD = 3;

  private static final int OF_IDEOGRAPH = 2;

  private final FoldedText words;
  private final BitSet named;

  /**
   * @param words as {@link FoldedText#inCharacters} gives them
   * @param named which of them are of a name that the readers know
   */
  QuoteRuns(FoldedText words, BitSet named) {
    this.words = words;
    this.named = named;
  }

  /** Takes runs. */
  interface Taker {
    /** Takes the one from a word to another, exclusive. */
    void take(int from, int to);
  }

  /** Gives the runs, by their places. */
  void each(Taker taker) {
    for (int i = 0; i < words.size(); i++) {
      int end = WordRun.end(words, i, RUN);
      if (end > 0 && tells(i, end)) {
        taker.take(i, end);
      }
    }
  }

  /** Whether a run is among some of the words. */
  boolean isAny(int from, int to) {
    boolean[] any = {false};
    each((first, end) -> any[0] |= first >= from && end <= to);
    return any[0];
  }

  private boolean tells(int from, int to) {
    int telling = 0;
    boolean more = false;
    for (int i = from; i < to; i++) {
      int weight = weight(words.word(i));
      telling += weight;
      more |= weight > 0 && !named.get(i);
    }
    return telling >= TELLING && more;
  }

  private static int weight(String word) {
    int c = word.codePointAt(0);
    if (!DenseScript.has(c)) {
      return word.length() >= TELLING_LETTERS ? OF_WORD : 0;
    }
    return DenseScript.isSense(c) ? OF_IDEOGRAPH : DenseScript.isEastAsian(c) ? 0 : 1;
  }
}
