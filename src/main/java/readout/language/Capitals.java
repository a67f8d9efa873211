package readout.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Writes words with capital letters by the rules of their language: the Turkish dotted İ, Greek
 * without accents, Irish prefixes that stay small. Scripts without capitals are left as they are,
 * Georgian too, whose capitals few readers know and few fonts have.
 */
public final class Capitals {
  private static final int TONOS = 0x301;
  private static final int DIALYTIKA = 0x308;

  private Capitals() {}

  /**
   * All letters as capitals; never null.
   *
   * @param words not null
   * @param tag BCP 47 tag of the words' language
   */
  public static String of(String words, String tag) {
    return switch (language(tag)) {
      case "el" -> greek(words);
      case "ga" -> irish(words);
      default -> upper(words, tag);
    };
  }

  /**
   * The first letter as a capital, the others as they are; never null.
   *
   * @param words not null
   * @param tag BCP 47 tag of the words' language
   */
  public static String first(String words, String tag) {
    if (words.isEmpty()) {
      return words;
    }
    int end = words.offsetByCodePoints(0, 1);
    int first = words.codePointAt(0);
    boolean dotted = first == 'i' && (language(tag).equals("tr") || language(tag).equals("az"));
    int capital = dotted ? 'İ' : Character.toTitleCase(first);
    return UnicodeScript.of(first) == UnicodeScript.GEORGIAN
        ? words
        : Character.toString(capital) + words.substring(end);
  }

  /**
   * The first letter of a common word as inside a sentence; German nouns keep their capital.
   *
   * @param words not null
   * @param tag BCP 47 tag of the words' language
   */
  public static String inSentence(String words, String tag) {
    if (words.isEmpty() || language(tag).equals("de")) {
      return words;
    }
    int end = words.offsetByCodePoints(0, 1);
    return words.substring(0, end).toLowerCase(Locale.forLanguageTag(tag)) + words.substring(end);
  }

  private static String upper(String words, String tag) {
    StringBuilder out = new StringBuilder(words.length());
    int start = 0;
    while (start < words.length()) {
      boolean georgian = isGeorgian(words, start);
      int end = start;
      while (end < words.length() && isGeorgian(words, end) == georgian) {
        end += Character.charCount(words.codePointAt(end));
      }
      String run = words.substring(start, end);
      out.append(georgian ? run : run.toUpperCase(Locale.forLanguageTag(tag)));
      start = end;
    }
    return out.toString();
  }

  private static boolean isGeorgian(String words, int at) {
    return UnicodeScript.of(words.codePointAt(at)) == UnicodeScript.GEORGIAN;
  }

  /** Capitals bear no accents; an ι or υ after an accented vowel keeps apart by its dialytika. */
  private static String greek(String words) {
    String decomposed = Normalizer.normalize(words, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(decomposed.length());
    boolean accented = false;
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (isGreekAccent(c)) {
        accented = true;
        continue;
      }
      out.append(c);
      boolean second = accented && (c == 'ι' || c == 'υ');
      boolean marked = i + 1 < decomposed.length() && isMark(decomposed.charAt(i + 1));
      if (second && !marked) {
        out.append((char) DIALYTIKA);
      }
      accented = accented && c == DIALYTIKA;
    }
    String bare = Normalizer.normalize(out, Normalizer.Form.NFC);
    return bare.toUpperCase(Locale.ROOT);
  }

  private static boolean isMark(char c) {
    return c == DIALYTIKA || isGreekAccent(c);
  }

  /** Acute, grave, the breathings and the circumflex of older spelling. */
  private static boolean isGreekAccent(char c) {
    return c == TONOS || c == 0x300 || c == 0x313 || c == 0x314 || c == 0x342;
  }

  /** What is put before a capital stays small: "Baile na hÉireann", "i mBaile Átha Cliath". */
  private static String irish(String words) {
    StringBuilder out = new StringBuilder(words.length());
    boolean inWord = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int end = i;
      while (!inWord && end < words.length() && Character.isLowerCase(words.charAt(end))) {
        end++;
      }
      boolean prefix = end > i && end < words.length() && Character.isUpperCase(words.charAt(end));
      if (prefix) {
        out.append(words, i, end);
        i = end - 1;
      } else {
        out.append(String.valueOf(c).toUpperCase(Locale.ROOT));
      }
      inWord = Character.isLetter(c);
    }
    return out.toString();
  }

  private static String language(String tag) {
    int end = tag.indexOf('-');
    return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
  }
}
