package readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of the names of months, seasons and quarters that a language has besides the usual
 * ones, such as {@code date.month.in.1}, for patterns that ask for them with {@code {month.in}}.
 */
public final class DateForms {
  private static final Pattern KEY =
      Pattern.compile("(date\\.(?:month|season|quarter)\\.[^.]+)\\.(?:[1-9][0-9]?)");

  /** A pattern may ask for the month of either end of an interval. */
  private static final Pattern PLACE =
      Pattern.compile("\\{(month|season|quarter)[12]?\\.([^}]*)\\}");

  private static final int MONTHS = 12;
  private static final int SEASONS_OR_QUARTERS = 4;

  private DateForms() {}

  /** Whether a key is that of one name in one form. */
  static boolean isKey(String key) {
    Matcher matcher = KEY.matcher(key);
    return matcher.matches()
        && Integer.parseInt(key.substring(key.lastIndexOf('.') + 1)) <= count(matcher.group(1));
  }

  /**
   * The words that use a form which is not there whole, each with what is missing; sorted.
   *
   * @param tag the language that has the words
   * @param words words that override or add to those that are built in
   */
  public static Map<String, String> incomplete(String tag, Map<String, String> words) {
    Language builtIn = Lexicon.BUILT_IN.of(tag);
    Predicate<String> isThere = key -> words.containsKey(key) || builtIn.has(key);
    Map<String, String> mistakes = new TreeMap<>();
    words.forEach(
        (key, value) -> {
          for (String form : forms(key, value)) {
            String missing = missing(form, isThere);
            if (!missing.isEmpty()) {
              mistakes.putIfAbsent(key, missing);
            }
          }
        });
    return mistakes;
  }

  private static List<String> forms(String key, String value) {
    List<String> forms = new ArrayList<>();
    if (isKey(key)) {
      forms.add(key.substring(0, key.lastIndexOf('.')));
    }
    Matcher place = PLACE.matcher(value);
    while (place.find()) {
      forms.add("date." + place.group(1) + "." + place.group(2));
    }
    return forms;
  }

  /** The first name that a form lacks, or empty. */
  private static String missing(String form, Predicate<String> isThere) {
    for (int i = 1; i <= count(form); i++) {
      if (!isThere.test(form + "." + i)) {
        return form + "." + i;
      }
    }
    return "";
  }

  private static int count(String form) {
    return form.startsWith("date.month") ? MONTHS : SEASONS_OR_QUARTERS;
  }
}
