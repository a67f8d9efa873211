package readout.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** Which words a language has, and which places they have to fill. */
public final class WordKeys {
  /** Words that only some languages have. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "date.first-day",
          "date.first-decade",
          "date.in-sentence.first-decade",
          Century.ORDINALS,
          "digits",
          "plural.zero",
          "plural.one",
          "plural.two",
          "plural.few",
          "plural.many");

  /** The phrases with a number, which have a form for each plural category of a language. */
  static final List<String> COUNTED =
      List.of(
          "vote-line.for",
          "vote-line.against",
          "vote-line.abstain",
          "site.meetings",
          "site.results");

  /** The places that take a name or a number in the form that comes after a dot. */
  private static final List<String> NAMED = List.of("month", "season", "quarter", "century");

  private WordKeys() {}

  /** The keys that a language has, or for one that is not built in, those of English. */
  public static Set<String> of(String tag) {
    return new TreeSet<>(Lexicon.BUILT_IN.of(tag).keys(""));
  }

  /** Whether words of that key may be printed: one of a language's, or a form of its own. */
  public static boolean isKnown(String key, Set<String> keys) {
    return keys.contains(key)
        || DateForms.isKey(key)
        || isPlural(key, keys)
        || isOfEra(key, keys)
        || OPTIONAL.contains(key);
  }

  /** {@code date.in-sentence.day-bc}: a pattern of dates as it is with the name of an era. */
  private static boolean isOfEra(String key, Set<String> keys) {
    return key.startsWith("date.")
        && !withoutEra(key).equals(key)
        && keys.contains(withoutEra(key));
  }

  private static String withoutEra(String key) {
    boolean era = key.endsWith("-bc") || key.endsWith("-ad");
    return era ? key.substring(0, key.length() - "-bc".length()) : key;
  }

  /** {@code vote-line.for.few}: the form of a phrase for a plural category. */
  private static boolean isPlural(String key, Set<String> keys) {
    return key.indexOf('.') > 0
        && COUNTED.contains(withoutLast(key))
        && keys.contains(withoutLast(key));
  }

  /**
   * Whether the words of a key may say their number themselves ("two meetings" as one word) in
   * place of having a place for it: the form of a plural category to which one number alone
   * belongs.
   *
   * @param tag the language, which is built in
   */
  public static boolean mayBeWithoutCount(String key, String tag) {
    Language language = Lexicon.BUILT_IN.of(tag);
    String rule = "plural." + key.substring(key.lastIndexOf('.') + 1);
    return isPlural(key, language.keys(""))
        && language.has(rule)
        && LongStream.range(0, 1000).filter(n -> PluralRule.holds(language.label(rule), n)).count()
            == 1;
  }

  private static String withoutLast(String key) {
    return key.substring(0, key.lastIndexOf('.'));
  }

  /** The places that the words of a key have to fill; forms of months count as the months. */
  public static Set<String> placesOf(String key, String tag) {
    Language language = Lexicon.BUILT_IN.of(tag);
    String known = language.has(key) ? key : withoutEra(key);
    known = language.has(known) ? known : withoutLast(key);
    return language.has(known) ? places(language.label(known)) : Set.of();
  }

  /** What is wrong with the words of a key whatever their places, or empty. */
  public static String mistake(String key, String words) {
    if (words.isBlank() && !key.endsWith("separator")) {
      return "there are no words";
    }
    if (words.chars().filter(c -> c == '{').count()
        != words.chars().filter(c -> c == '}').count()) {
      return "a brace is missing";
    }
    String twice = doubledPlace(words);
    if (!twice.isEmpty()) {
      return "{" + twice + "} is given twice";
    }
    if (key.equals("digits") && words.length() != 10) {
      return "expected the ten digits from 0 to 9";
    }
    if (key.equals(Century.ORDINALS) && words.split("[|]").length != Century.COUNT) {
      return "expected the ordinals from the first to the hundredth, separated by |";
    }
    String form = Century.unknownForm(words);
    if (!form.isEmpty()) {
      return "there is no {"
          + form
          + "}: a century is {century}, {century.roman}, {century.ordinal}"
          + " or {century.years}";
    }
    return key.startsWith("plural.") && !PluralRule.isValid(words)
        ? "not a plural rule as CLDR writes them"
        : "";
  }

  /** The first place that words have twice; empty when each is there once. */
  private static String doubledPlace(String words) {
    Set<String> seen = new HashSet<>();
    return placesInOrder(words).stream().filter(place -> !seen.add(place)).findFirst().orElse("");
  }

  /** The places in words. */
  public static Set<String> places(String words) {
    return new HashSet<>(placesInOrder(words));
  }

  private static List<String> placesInOrder(String words) {
    List<String> places = new ArrayList<>();
    for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', open + 1)) {
      int close = words.indexOf('}', open);
      if (close > 0) {
        String place = words.substring(open + 1, close);
        boolean named = NAMED.stream().anyMatch(place::startsWith);
        int dot = named ? place.indexOf('.') : -1;
        places.add(dot < 0 ? place : place.substring(0, dot));
      }
    }
    return places;
  }
}
