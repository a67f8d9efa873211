package readout.words;

import java.util.Arrays;

/**
 * The words of a text as numbers: equal for equal words of {@link FoldedText}, and found without
 * making a text of each word. Characters are taken one by one, so that no text of them is needed.
 */
public final class WordNumbers {
  /**
   * FNV-1a with 64 bits: numbers made with 31 are the same for words that differ in two letters.
   */
  private static final long START = 0xcbf29ce484222325L;

  private static final long FACTOR = 0x100000001b3L;
  private static final byte BREAK = 0;
  private static final byte SILENT = 1;

  /** For each character of ASCII: the small letter or digit of a word, or one of the two above. */
  private static final byte[] ASCII = new byte[0x80];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      boolean part = FoldedText.isPart(c);
      byte other = FoldedText.isSilent(c) ? SILENT : BREAK;
      ASCII[c] = part ? (byte) Character.toLowerCase(c) : other;
    }
  }

  private final StringBuilder folded = new StringBuilder();
  private long[] numbers;
  private int size;
  private long number = START;

  /** For a text of so many characters, or more. */
  public WordNumbers(int length) {
    numbers = new long[length / 6 + 16];
  }

  /** Those of a text; never null. */
  public static WordNumbers of(String text) {
    WordNumbers words = new WordNumbers(text.length());
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      int character = c < 0x80 ? c : text.codePointAt(i);
      words.take(character);
      i += Character.charCount(character);
    }
    words.end();
    return words;
  }

  /** That of one folded word. */
  public static long ofWord(String word) {
    long number = START;
    for (int i = 0; i < word.length(); i++) {
      number = (number ^ word.charAt(i)) * FACTOR;
    }
    return number;
  }

  /** Takes the next character. */
  public void take(int c) {
    if (c < 0x80) {
      byte kind = ASCII[c];
      if (kind > SILENT) {
        number = (number ^ kind) * FACTOR;
      } else if (kind == BREAK) {
        end();
      }
    } else if (FoldedText.isPart(c)) {
      folded.setLength(0);
      FoldedText.append(c, folded);
      for (int i = 0; i < folded.length(); i++) {
        number = (number ^ folded.charAt(i)) * FACTOR;
      }
    } else if (!FoldedText.isSilent(c)) {
      end();
    }
  }

  /** Takes the end of the text. */
  public void end() {
    if (number != START) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * numbers.length);
      }
      numbers[size++] = number;
      number = START;
    }
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** The number of a word, from 0. */
  public long number(int index) {
    return numbers[index];
  }
}
