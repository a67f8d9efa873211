package readout.leak;

import readout.words.FoldedText;
import readout.words.WordNumbers;

/**
 * Words of a text that are looked at closely, with the words around them: whether they are together
 * like those of a phrase does not depend on what is farther away.
 */
final class Spot {
  /** How many words before and after are read; the next ones alone may matter. */
  private static final int AROUND = 2;

  private final String text;
  private final FoldedText words;
  private final int from;
  private final int to;

  private Spot(String text, int from, int to) {
    this.text = text;
    this.words = FoldedText.inCharacters(text);
    this.from = from;
    this.to = to;
  }

  /** Makes a piece of a source readable. */
  interface Reader {
    /** What a piece says that begins and ends where words begin. */
    String read(String piece);
  }

  /**
   * Some words of a source.
   *
   * @param words all of its words
   * @param from the index of the first
   * @param to the index after the last
   * @param reader takes off what the words are wrapped in
   */
  static Spot of(String source, WordNumbers words, int from, int to, Reader reader) {
    int first = Math.max(0, from - AROUND);
    int end = to + AROUND < words.size() ? words.start(to + AROUND) : source.length();
    String piece = reader.read(source.substring(words.start(first), end));
    return new Spot(piece, from - first, to - first);
  }

  /**
   * Whether the words are together like those of a phrase.
   *
   * @param separation how far they may be apart
   */
  boolean isPhrase(int separation) {
    return Separation.allows(separation, text, words, from, to);
  }

  /** The words with what is between them. */
  String shown() {
    return text.substring(words.start(from), words.end(to - 1));
  }
}
