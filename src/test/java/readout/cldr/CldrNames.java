package readout.cldr;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The names of languages and countries in a language, as a file of words. */
final class CldrNames {
  /** Withdrawn codes of ISO 639, which other codes have replaced. */
  private static final List<String> WITHDRAWN = List.of("in", "iw", "ji", "mo", "sh", "tl");

  private static Stream<String> noLanguages() {
    return Stream.of("ckb", "sr-Cyrl", "sr-Latn", "zh-Hans", "zh-Hant");
  }

  private CldrNames() {}

  /** The file of names of a language. */
  static String of(String tag) {
    ULocale locale = CldrWords.locale(tag, false);
    LocaleDisplayNames names =
        LocaleDisplayNames.getInstance(
            locale,
            com.ibm.icu.text.DisplayContext.DIALECT_NAMES,
            com.ibm.icu.text.DisplayContext.NO_SUBSTITUTE);
    TreeMap<String, String> sorted = new TreeMap<>();
    Stream.concat(Arrays.stream(Locale.getISOLanguages()), noLanguages())
        .filter(code -> !WITHDRAWN.contains(code))
        .forEach(code -> put(sorted, "language." + code, names.localeDisplayName(code)));
    for (String code : Locale.getISOCountries()) {
      put(sorted, "country." + code, names.regionDisplayName(code));
    }
    StringBuilder words =
        new StringBuilder("# Of Unicode CLDR, written by CldrTest: mvn verify -Dgolden=update\n");
    sorted.forEach((key, name) -> words.append(key).append('=').append(name).append('\n'));
    return words.toString();
  }

  private static void put(TreeMap<String, String> sorted, String key, String name) {
    if (name != null) {
      sorted.put(key, name);
    }
  }
}
