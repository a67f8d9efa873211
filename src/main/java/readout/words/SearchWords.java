package readout.words;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Takes the words out of texts that are searched: in small letters without accents, as {@code
 * search.js} does with what is searched for. Scripts that have no spaces between words are taken in
 * pairs of letters or letter by letter, so that any row of letters is found, whatever a dictionary
 * says.
 */
public final class SearchWords {
  /** Letters that Unicode does not take apart though people search for them without their marks. */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ı', "i"),
          Map.entry('ł', "l"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('ħ', "h"),
          Map.entry('ŧ', "t"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('þ', "th"),
          Map.entry('ς', "σ"));

  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /** Makes the vowel before it long, in two scripts, so that Unicode counts it to none. */
  private static final int LONG_VOWEL = 'ー';

  private SearchWords() {}

  /** The words of a text, in order, some of them twice or more. */
  public static void of(String text, Consumer<String> words) {
    each(text, SearchWords::pairs, words);
  }

  /** The same with each letter by itself where a script has no spaces; its marks belong to it. */
  public static void inLetters(String text, Consumer<String> words) {
    each(text, SearchWords::letters, words);
  }

  private static void each(
      String text, BiConsumer<String, Consumer<String>> unspaced, Consumer<String> words) {
    int start = -1;
    boolean ascii = true;
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      if (isPart(c)) {
        start = start < 0 ? i : start;
        ascii &= c < 0x80;
      } else if (start >= 0) {
        String token = text.substring(start, i);
        if (ascii) {
          words.accept(token.toLowerCase(Locale.ROOT));
        } else {
          divided(folded(token), unspaced, words);
        }
        start = -1;
        ascii = true;
      }
      i += Character.charCount(c);
    }
  }

  private static boolean isPart(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /** Small letters without marks. */
  static String folded(String token) {
    String apart = Normalizer.normalize(token, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    apart = Normalizer.normalize(apart, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c < 0x80) {
        folded.append(c);
      } else if (!isLeftOut(c)) {
        String letters = LETTERS.get(c);
        folded.append(letters == null ? String.valueOf(c) : letters);
      }
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /** Marks that may be left out: accents of Europe, points of Hebrew, vowels of Arabic. */
  private static boolean isLeftOut(char c) {
    return c >= 0x300 && c <= 0x36F
        || c >= 0x483 && c <= 0x487
        || c >= 0x591 && c <= 0x5C7
        || c >= 0x610 && c <= 0x61A
        || c == 0x640
        || c >= 0x64B && c <= 0x65F
        || c == 0x670;
  }

  /** A word as it is; in letters of scripts without spaces, each with the next one. */
  private static void divided(
      String token, BiConsumer<String, Consumer<String>> runs, Consumer<String> words) {
    int start = 0;
    while (start < token.length()) {
      boolean unspaced = isUnspaced(token.codePointAt(start));
      int end = start;
      while (end < token.length()) {
        int c = token.codePointAt(end);
        if (isUnspaced(c) != unspaced && !isMark(c)) {
          break;
        }
        end += Character.charCount(c);
      }
      if (unspaced) {
        runs.accept(token.substring(start, end), words);
      } else {
        words.accept(token.substring(start, end));
      }
      start = end;
    }
  }

  private static void pairs(String run, Consumer<String> words) {
    int first = 0;
    int second = next(run, first);
    while (second < run.length()) {
      int third = next(run, second);
      words.accept(run.substring(first, third));
      first = second;
      second = third;
    }
    words.accept(run.substring(first));
  }

  private static void letters(String run, Consumer<String> words) {
    for (int from = 0; from < run.length(); ) {
      int end = next(run, from);
      words.accept(run.substring(from, end));
      from = end;
    }
  }

  /** The index after a letter with its marks. */
  private static int next(String run, int from) {
    int end = from + Character.charCount(run.codePointAt(from));
    while (end < run.length() && isMark(run.codePointAt(end))) {
      end += Character.charCount(run.codePointAt(end));
    }
    return end;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether a letter is of a script that has no spaces between words. */
  public static boolean isUnspaced(int c) {
    return c > 0xE00 && (c == LONG_VOWEL || UNSPACED.contains(UnicodeScript.of(c)));
  }
}
