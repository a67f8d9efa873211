package readout.cldr;

import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.TreeMap;

/** What a region says otherwise than its language, as a file of words. */
final class CldrRegions {
  private CldrRegions() {}

  /**
   * The file of a region: the words, names and cities that differ.
   *
   * @param tag BCP 47 tag of a language with a region, such as {@code de-AT}
   */
  static String of(String tag) {
    String language = language(tag);
    StringBuilder words =
        new StringBuilder("# Of Unicode CLDR, written by CldrTest: mvn verify -Dgolden=update\n");
    Map<String, String> usual = all(language);
    all(tag)
        .forEach(
            (key, value) -> {
              if (!value.equals(usual.get(key))) {
                words.append(key).append('=').append(value).append('\n');
              }
            });
    return words.toString();
  }

  /** The tag without its region. */
  static String language(String tag) {
    return tag.substring(0, tag.lastIndexOf('-'));
  }

  /** Every word but the pattern of zones, which languages have of their own. */
  private static Map<String, String> all(String tag) {
    Map<String, String> all = new TreeMap<>();
    add(all, CldrWords.of(tag));
    add(all, CldrNames.of(tag));
    ULocale locale = CldrWords.locale(tag, false);
    CldrZones.cities(locale).forEach((zone, city) -> all.put("zone.city." + zone, city));
    all.remove("zone.region");
    return all;
  }

  private static void add(Map<String, String> all, String file) {
    file.lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(
            line -> {
              int sign = line.indexOf('=');
              all.put(line.substring(0, sign), line.substring(sign + 1));
            });
  }
}
