package readout.words;

import java.util.Arrays;

/**
 * The words of a text as numbers, each with where it begins: equal for equal words of {@link
 * FoldedText#inCharacters}, and found without making a text of each word. Characters are taken one
 * by one, or many plain ones at once, so that no text of them is needed.
 */
public final class WordNumbers {
  /**
   * FNV-1a with 64 bits: numbers made with 31 are the same for words that differ in two letters.
   */
  private static final long START = 0xcbf29ce484222325L;

  private static final long FACTOR = 0x100000001b3L;
  private static final byte BREAK = 0;
  private static final byte SILENT = 1;

  /** Between words like others, but where an encoding or a tag may begin. */
  private static final byte CODE = 2;

  private static final byte TAG = 3;

  /** Not in ASCII. */
  private static final byte OTHER = 4;

  /** For each character of ASCII: the small letter or digit of a word, or one of those above. */
  private static final byte[] ASCII = new byte[0x80];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      boolean part = FoldedText.isPart(c);
      byte other = FoldedText.isSilent(c) ? SILENT : "&\\%".indexOf(c) >= 0 ? CODE : BREAK;
      ASCII[c] = part ? (byte) Character.toLowerCase(c) : c == '<' ? TAG : other;
    }
  }

  /** Characters of alphabets, and signs between words, that were met; threads write the same. */
  private static final String[] USUAL = new String[0x3000];

  private static final String PARTS = " ";

  private final StringBuilder folded = new StringBuilder();
  private long[] numbers;
  private int[] starts;
  private int size;
  private long number = START;
  private int start;

  /** Whether the word is a character of a script without spaces, which ends before the next. */
  private boolean dense;

  /** For a text of so many characters, or more. */
  public WordNumbers(int length) {
    numbers = new long[length / 6 + 16];
    starts = new int[numbers.length];
  }

  /** Those of a text; never null. */
  public static WordNumbers of(String text) {
    char[] characters = text.toCharArray();
    WordNumbers words = new WordNumbers(characters.length);
    for (int i = 0; i < characters.length; ) {
      i = words.takePlain(characters, i, false);
      if (i < characters.length) {
        int character = Character.codePointAt(characters, i);
        words.take(character, i);
        i += Character.charCount(character);
      }
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

  /**
   * Takes characters up to the next that is not in ASCII, or that may begin an encoding: an
   * ampersand, a backslash, a percent sign.
   *
   * @param from the index of the first, which is also its place
   * @param tags whether to stop where a tag may begin too
   * @return the index of that character, or the end
   */
  public int takePlain(char[] text, int from, boolean tags) {
    long word = number;
    boolean ends = dense;
    int i = from;
    for (; i < text.length; i++) {
      char c = text[i];
      byte kind = c < 0x80 ? ASCII[c] : OTHER;
      if (kind > OTHER) {
        if (ends) {
          word = ended(word);
          ends = false;
        }
        start = word == START ? i : start;
        word = (word ^ kind) * FACTOR;
      } else if (kind == BREAK || kind == TAG && !tags) {
        if (word != START) {
          add(word);
          word = START;
        }
      } else if (kind != SILENT) {
        break;
      }
    }
    number = word;
    return i;
  }

  /**
   * Takes the next character.
   *
   * @param place where it is
   */
  public void take(int c, int place) {
    if (c < 0x80) {
      byte kind = ASCII[c];
      if (kind > OTHER) {
        number = dense ? ended(number) : number;
        start = number == START ? place : start;
        number = (number ^ kind) * FACTOR;
      } else if (kind != SILENT) {
        end();
      }
      return;
    }
    String letters = c < USUAL.length ? usual(c) : letters(c);
    if (letters.equals(PARTS)) {
      end();
      return;
    }
    if ((!letters.isEmpty() || FoldedText.isPart(c)) && !FoldedText.isMark(c)) {
      boolean has = DenseScript.has(c);
      number = has || dense ? ended(number) : number;
      dense = has;
    }
    start = number == START ? place : start;
    for (int i = 0; i < letters.length(); i++) {
      number = (number ^ letters.charAt(i)) * FACTOR;
    }
  }

  /** Takes the end of a word before the first letter of the next. */
  private long ended(long word) {
    dense = false;
    if (word != START) {
      add(word);
    }
    return START;
  }

  private String usual(int c) {
    String letters = USUAL[c];
    if (letters == null) {
      letters = letters(c);
      USUAL[c] = letters;
    }
    return letters;
  }

  /** What a character is in a folded word: nothing when it is silent there. */
  private String letters(int c) {
    if (!FoldedText.isPart(c)) {
      return FoldedText.isSilent(c) ? "" : PARTS;
    }
    folded.setLength(0);
    FoldedText.append(c, folded);
    return folded.toString();
  }

  /** Takes the end of the text. */
  public void end() {
    if (number != START) {
      add(number);
      number = START;
    }
  }

  private void add(long word) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * numbers.length);
      starts = Arrays.copyOf(starts, numbers.length);
    }
    starts[size] = start;
    numbers[size++] = word;
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** The number of a word, from 0. */
  public long number(int index) {
    return numbers[index];
  }

  /** Where a word begins. */
  public int start(int index) {
    return starts[index];
  }
}
