package readout.language;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Which words a language has, and which places they have to fill. */
public final class WordKeys {
  /** Words that only some languages have. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "date.first-day",
          "digits",
          "plural.zero",
          "plural.one",
          "plural.two",
          "plural.few",
          "plural.many");

  private WordKeys() {}

  /** The keys that a language has, or for one that is not built in, those of English. */
  public static Set<String> of(String tag) {
    return new TreeSet<>(Lexicon.BUILT_IN.of(tag).keys(""));
  }

  /** Whether words of that key may be printed: one of a language's, or a form of its own. */
  public static boolean isKnown(String key, Set<String> keys) {
    return keys.contains(key) || isForm(key) || isPlural(key, keys) || OPTIONAL.contains(key);
  }

  /** {@code date.month.in.1}: a case of the names of months or seasons, which patterns ask for. */
  private static boolean isForm(String key) {
    String[] parts = key.split("\\.");
    return parts.length == 4
        && parts[0].equals("date")
        && (parts[1].equals("month") || parts[1].equals("season"));
  }

  /** {@code vote-line.for.few}: the form of a phrase for a plural category. */
  private static boolean isPlural(String key, Set<String> keys) {
    return key.startsWith("vote-line.") && keys.contains(withoutLast(key));
  }

  private static String withoutLast(String key) {
    return key.substring(0, key.lastIndexOf('.'));
  }

  /** The places that the words of a key have to fill; forms of months count as the months. */
  public static Set<String> placesOf(String key, String tag) {
    Language language = Lexicon.BUILT_IN.of(tag);
    String known = language.has(key) ? key : withoutLast(key);
    return language.has(known) ? places(language.label(known)) : Set.of();
  }

  /** The places in words. */
  public static Set<String> places(String words) {
    Set<String> places = new HashSet<>();
    for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', open + 1)) {
      int close = words.indexOf('}', open);
      if (close > 0) {
        String place = words.substring(open + 1, close);
        boolean named = place.startsWith("month") || place.startsWith("season");
        int dot = named ? place.indexOf('.') : -1;
        places.add(dot < 0 ? place : place.substring(0, dot));
      }
    }
    return places;
  }
}
