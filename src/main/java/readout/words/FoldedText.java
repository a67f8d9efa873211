package readout.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The words of a text in a form that can be compared, each with its place: lower case without
 * accents, as Unicode's compatibility decomposition gives them (UAX #15). White space, hyphens and
 * punctuation separate words; apostrophes and asterisks do not.
 */
public final class FoldedText {
  /** Letters that Unicode does not take apart into a letter and a mark. */
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ŋ', "n"),
          Map.entry((int) 'ς', "σ"));

  /** What is inside a word and is not a part of it. */
  private static final String SILENT = "'’ʼ‘`*\u00ad\u0640";

  /** Marks up to here are accents and vowel points; those of later scripts are letters. */
  private static final int LAST_ACCENT = 0x8FF;

  private final List<String> words = new ArrayList<>();
  private int[] starts = new int[16];
  private int[] ends = new int[16];

  private FoldedText() {}

  /** The words of a text; a clause is one word where a script writes no spaces. Never null. */
  public static FoldedText of(String text) {
    return of(text, false);
  }

  /**
   * The words of a text, and each character where a script writes words without spaces, with the
   * marks that belong to it; never null.
   */
  public static FoldedText inCharacters(String text) {
    return of(text, true);
  }

  private static FoldedText of(String text, boolean inCharacters) {
    FoldedText folded = new FoldedText();
    StringBuilder word = new StringBuilder();
    int start = 0;
    int end = 0;
    boolean dense = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isPart(c)) {
        if (inCharacters && !isMark(c)) {
          boolean wasDense = dense;
          dense = DenseScript.has(c);
          if (dense || wasDense) {
            folded.add(word, start, end);
          }
        }
        start = word.length() == 0 ? i : start;
        append(c, word);
        end = next;
      } else if (!isSilent(c)) {
        folded.add(word, start, end);
      }
      i = next;
    }
    folded.add(word, start, end);
    return folded;
  }

  private void add(StringBuilder word, int start, int end) {
    if (word.length() == 0) {
      return;
    }
    if (words.size() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    starts[words.size()] = start;
    ends[words.size()] = end;
    words.add(word.toString());
    word.setLength(0);
  }

  static boolean isPart(int c) {
    return c < 0x80
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c) && SILENT.indexOf(c) < 0 || isLetterMark(c);
  }

  /** Whether a character belongs to the one before. */
  static boolean isMark(int c) {
    return c > LAST_ACCENT && (isLetterMark(c) || c == '\uFF9E' || c == '\uFF9F');
  }

  private static boolean isLetterMark(int c) {
    int type = Character.getType(c);
    return type == Character.COMBINING_SPACING_MARK
        || type == Character.NON_SPACING_MARK && c > LAST_ACCENT;
  }

  static boolean isSilent(int c) {
    return SILENT.indexOf(c) >= 0
        || c >= 0x80
            && (Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  /** Appends what a character is in a folded word. */
  static void append(int c, StringBuilder word) {
    int small = Character.toLowerCase(c);
    if (small < 0x80) {
      word.append((char) small);
    } else if (small < Usual.LIMIT) {
      String known = Usual.FOLDED[small];
      if (known == null) {
        known = folded(small);
        Usual.FOLDED[small] = known;
      }
      word.append(known);
    } else if (small >= 0x4E00 && small <= 0x9FFF) {
      word.append((char) small); // Han, of which Unicode takes nothing apart.
    } else {
      word.append(folded(small));
    }
  }

  private static String folded(int small) {
    String letters = LETTERS.get(small);
    if (letters != null) {
      return letters;
    }
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(Character.toString(small), Normalizer.Form.NFKD)
        .codePoints()
        .filter(FoldedText::isPart)
        .map(Character::toLowerCase)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** Letters of Latin, Greek, Cyrillic, Hebrew and Arabic that were met; threads write the same. */
  private static final class Usual {
    static final int LIMIT = 0x800;
    static final String[] FOLDED = new String[LIMIT];
  }

  /** How many words there are. */
  public int size() {
    return words.size();
  }

  /** A word, from 0; never empty. */
  public String word(int index) {
    return words.get(index);
  }

  /** Where a word begins in the text, in UTF-16 units. */
  public int start(int index) {
    return starts[index];
  }

  /** Where a word ends in the text, exclusive. */
  public int end(int index) {
    return ends[index];
  }

  /** All words; never null. */
  public List<String> words() {
    return words;
  }
}
