package readout.language;

import static java.util.Map.entry;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells under which letter of a language's alphabet a name is looked up: by its first letter, by
 * its reading in Chinese and Korean, by its strokes where that is the custom (CLDR). Names in other
 * scripts are under letters of their own, after those of the language. Where the language does not
 * say how the characters of a script are read, they are together under the name of the script.
 */
public final class Initials {
  /** A language by whose letters names in a script are looked up in archives of other languages. */
  private static final List<Map.Entry<Integer, String>> ALPHABETS =
      List.of(
          entry(UScript.LATIN, "en"),
          entry(UScript.GREEK, "el"),
          entry(UScript.CYRILLIC, "ru"),
          entry(UScript.GEORGIAN, "ka"),
          entry(UScript.ARMENIAN, "hy"),
          entry(UScript.HEBREW, "he"),
          entry(UScript.ARABIC, "ar"),
          entry(UScript.ETHIOPIC, "am"),
          entry(UScript.DEVANAGARI, "hi"),
          entry(UScript.BENGALI, "bn"),
          entry(UScript.GURMUKHI, "pa"),
          entry(UScript.GUJARATI, "gu"),
          entry(UScript.ORIYA, "or"),
          entry(UScript.TAMIL, "ta"),
          entry(UScript.TELUGU, "te"),
          entry(UScript.KANNADA, "kn"),
          entry(UScript.MALAYALAM, "ml"),
          entry(UScript.SINHALA, "si"),
          entry(UScript.THAI, "th"),
          entry(UScript.LAO, "lo"),
          entry(UScript.TIBETAN, "dz"),
          entry(UScript.MYANMAR, "my"),
          entry(UScript.KHMER, "km"),
          entry(UScript.CHEROKEE, "chr"),
          entry(UScript.HANGUL, "ko"),
          entry(UScript.HIRAGANA, "ja"),
          entry(UScript.KATAKANA, "ja"));

  /** What is not a script: signs and accents, with which no name begins. */
  private static final Set<Integer> NO_SCRIPT =
      Set.of(UScript.COMMON, UScript.INHERITED, UScript.UNKNOWN);

  /** Scripts whose characters have their letters in another one. */
  private static final Set<Integer> READ = Set.of(UScript.HAN, UScript.KATAKANA);

  /** What Chinese characters are called in all languages that write them. */
  private static final String HAN = "漢字";

  private static final int MOST_LETTERS = 1000;

  private static final Initial SIGNS = new Initial(Integer.MAX_VALUE, "#", "0");

  private final AlphabeticIndex.ImmutableIndex<String> index;

  private Initials(AlphabeticIndex.ImmutableIndex<String> index) {
    this.index = index;
  }

  /**
   * Where a name is looked up.
   *
   * @param place its place among the letters; several letters may share one
   * @param label the letter; a number sign for what begins with a digit or has no letter
   * @param key what addresses may be made of: the letter itself, the code of a script, or {@code 0}
   */
  public record Initial(int place, String label, String key) {}

  /**
   * The letters under which some names are looked up; safe in several threads. The letter of a name
   * does not depend on the others.
   *
   * @param tag the language
   */
  static Initials of(String tag, Collection<String> names) {
    AlphabeticIndex<String> index = new AlphabeticIndex<>(ULocale.forLanguageTag(tag));
    index.setMaxLabelCount(MOST_LETTERS);
    Set<Integer> scripts =
        names.stream().map(name -> script(name, first(name))).collect(Collectors.toSet());
    ALPHABETS.forEach(
        alphabet -> {
          int script = alphabet.getKey();
          if (script == UScript.LATIN || scripts.contains(script)) {
            index.addLabels(new ULocale(alphabet.getValue()));
          }
        });
    return new Initials(index.buildImmutableIndex());
  }

  /**
   * Where a name is looked up.
   *
   * @param name one of those for which the letters were made
   */
  public Initial of(String name) {
    int first = first(name);
    int script = script(name, first);
    if (NO_SCRIPT.contains(script)) {
      return SIGNS;
    }
    String letters = name.substring(first);
    Initial found = letter(letters, script);
    // An alef with a hamza is an alef to readers, and comes before it in the order of names.
    found = found == null ? letter(base(letters), script) : found;
    return found == null ? unread(index.getBucketIndex(letters), script) : found;
  }

  /** The letter of a name that begins with one; null when its script has no letters here. */
  private Initial letter(String name, int script) {
    int place = index.getBucketIndex(name);
    AlphabeticIndex.Bucket<String> bucket = index.getBucket(place);
    String label = bucket.getLabel();
    boolean isLetter = bucket.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL;
    boolean same = READ.contains(script) || script(label, first(label)) == script;
    return isLetter && same ? new Initial(place, label, label) : null;
  }

  private static Initial unread(int place, int script) {
    String label = script == UScript.HAN ? HAN : UScript.getSampleString(script);
    return new Initial(place, label, UScript.getShortName(script).toLowerCase(Locale.ROOT));
  }

  /** A name whose first letter has nothing above or below it. */
  private static String base(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    return apart.substring(0, Character.charCount(apart.codePointAt(0)));
  }

  /** The script of what a name has at a place; the common one where it ends. */
  private static int script(String name, int at) {
    return at == name.length() || Character.isDigit(name.codePointAt(at))
        ? UScript.COMMON
        : UScript.getScript(name.codePointAt(at));
  }

  /** Where the first letter or digit of a name is, for quotation marks do not count. */
  private static int first(String name) {
    int at = 0;
    while (at < name.length()
        && !Character.isDigit(name.codePointAt(at))
        && NO_SCRIPT.contains(UScript.getScript(name.codePointAt(at)))) {
      at += Character.charCount(name.codePointAt(at));
    }
    return at;
  }
}
