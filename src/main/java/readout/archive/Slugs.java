package readout.archive;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names as parts of addresses: letters and digits of any script in small letters, anything else a
 * hyphen. The first name that asks for one keeps it, a later one gets a number behind it.
 */
final class Slugs {
  private static final int LONGEST = 80;

  private final Map<String, Integer> taken = new HashMap<>(Map.of("index", 1));

  /** The address of a name that nothing else here has. */
  String next(String name) {
    String slug = slug(name);
    int number = taken.merge(slug, 1, Integer::sum);
    return number == 1 ? slug : next(slug + "-" + number);
  }

  private static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    plain
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)
                  || Character.getType(c) == Character.NON_SPACING_MARK
                  || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
                slug.appendCodePoint(c);
              } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
              }
            });
    int end = Math.min(slug.length(), LONGEST);
    end = end < slug.length() && Character.isHighSurrogate(slug.charAt(end - 1)) ? end - 1 : end;
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return end == 0 ? "x" : slug.substring(0, end);
  }
}
