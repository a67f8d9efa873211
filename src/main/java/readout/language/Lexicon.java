package readout.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import readout.meeting.LanguageTags;

/** Finds the languages that notes can be printed in: those of the program, and the user's own. */
public final class Lexicon {
  /** The languages that the program carries. */
  public static final Lexicon BUILT_IN = new Lexicon(Map.of());

  /** The language whose words replace missing ones. */
  public static final String FALLBACK = "en";

  private final Map<String, Map<String, String>> own;
  private final Map<String, Language> loaded = new ConcurrentHashMap<>();

  /**
   * @param own words that override or add a language: by its tag, then by their keys
   */
  public Lexicon(Map<String, Map<String, String>> own) {
    this.own = own;
  }

  /** The same with more words that override or add a language, by its tag and their keys. */
  public Lexicon with(Map<String, Map<String, String>> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<String, Map<String, String>> all = new HashMap<>(own);
    more.forEach(
        (tag, words) -> {
          Map<String, String> both = new HashMap<>(own.getOrDefault(tag, Map.of()));
          both.putAll(words);
          all.put(tag, both);
        });
    return new Lexicon(all);
  }

  /** The language of a tag, by lookup (RFC 4647, section 3.4); English when there is none. */
  public Language of(String wanted) {
    return loaded.computeIfAbsent(LanguageTags.canonical(wanted), this::load);
  }

  private Language load(String wanted) {
    for (String range = wanted; LanguageTags.isValid(range); range = Languages.shorter(range)) {
      Map<String, String> words = words(range, wanted);
      if (words != null) {
        return new Language(range, false, words);
      }
      String meant = Languages.meant(range);
      if (!meant.equals(range)) {
        return new Language(meant, false, words(meant, wanted));
      }
    }
    return new Language(FALLBACK, true, words(FALLBACK, FALLBACK));
  }

  /**
   * Null when there are none of that very tag; what a user's own words lack is found by lookup, and
   * a region says some things otherwise than its language.
   */
  private Map<String, String> words(String tag, String wanted) {
    Map<String, String> words = builtIn(tag);
    Map<String, String> mine = own.get(tag);
    if (words == null && mine == null) {
      return null;
    }
    if (words == null) {
      words = BUILT_IN.of(tag).copyOfWords();
    }
    words.putAll(ofRegion(tag, wanted));
    if (mine != null) {
      words.putAll(mine);
    }
    return words;
  }

  /** What the region of a wanted tag says otherwise than a language, which may be nothing. */
  private static Map<String, String> ofRegion(String language, String wanted) {
    String region = LanguageTags.region(wanted);
    Map<String, String> words = new HashMap<>();
    if (!region.isEmpty()) {
      String file = "regions/" + language + "-" + region + ".properties";
      for (String name : List.of("cldr/" + file, file)) {
        Map<String, String> some = WordFile.read(name);
        if (some != null) {
          words.putAll(some);
        }
      }
    }
    return words;
  }

  /** The words that the program carries of a language, or null; its own come before CLDR's. */
  private static Map<String, String> builtIn(String tag) {
    Map<String, String> own = WordFile.read(tag + ".properties");
    if (own == null) {
      return null;
    }
    Map<String, String> words = WordFile.read("cldr/" + tag + ".properties");
    words.putAll(own);
    return words;
  }

  /** The tags of the regions whose dates, names or marks differ from their language's, sorted. */
  public static List<String> regions() {
    return WordFile.lines("regions.txt");
  }

  /** The tags of the languages that the program carries, sorted. */
  public static List<String> tags() {
    return WordFile.lines("languages.txt");
  }
}
