package readout.words;

/**
 * How many words in a row are no coincidence. Where a script writes no spaces, words are counted by
 * their characters, see {@link FoldedText#inCharacters}.
 */
public final class WordRun {
  /** So much of a run is needed. */
  private static final int WHOLE = 40;

  /** Of a character of Han or Kana: eight of them are about four words. */
  private static final int EAST_ASIAN = 5;

  /** Of a character of Thai, Lao, Khmer, Burmese or Tibetan with its marks. */
  private static final int OTHER_DENSE = 4;

  /** No run has more characters. */
  public static final int MOST_CHARACTERS = WHOLE / OTHER_DENSE;

  private WordRun() {}

  /**
   * Where the shortest run ends that begins with a word.
   *
   * @param words as {@link FoldedText#inCharacters} gives them
   * @param from the index of its first word
   * @param count how many words are a run where spaces part them; a divisor of 40
   * @return the index after its last word; -1 when there are too few
   */
  public static int end(FoldedText words, int from, int count) {
    int weight = 0;
    for (int i = from; i < words.size(); i++) {
      int c = words.word(i).codePointAt(0);
      boolean dense = DenseScript.has(c);
      weight += !dense ? WHOLE / count : DenseScript.isEastAsian(c) ? EAST_ASIAN : OTHER_DENSE;
      if (weight >= WHOLE) {
        return i + 1;
      }
    }
    return -1;
  }
}
