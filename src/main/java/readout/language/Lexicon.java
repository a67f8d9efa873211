package readout.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import readout.meeting.LanguageTags;

/** All languages that notes can be printed in: those that the program carries, and a user's own. */
public final class Lexicon {
  /** The languages that the program carries. */
  public static final Lexicon BUILT_IN = new Lexicon(Map.of());

  /** The language whose words stand in for missing ones. */
  public static final String FALLBACK = "en";

  private final Map<String, Map<String, String>> own;
  private final Map<String, Language> loaded = new ConcurrentHashMap<>();

  /**
   * @param own words that override or add a language: by its tag, then by their keys
   */
  public Lexicon(Map<String, Map<String, String>> own) {
    this.own = own;
  }

  /** The language of a tag, by lookup (RFC 4647, section 3.4); English when there is none. */
  public Language of(String wanted) {
    return loaded.computeIfAbsent(LanguageTags.canonical(wanted), this::load);
  }

  private Language load(String wanted) {
    for (String range = wanted; LanguageTags.isValid(range); range = Languages.shorter(range)) {
      Map<String, String> words = words(range);
      if (words != null) {
        return new Language(range, false, words);
      }
      String meant = Languages.meant(range);
      if (!meant.equals(range)) {
        return new Language(meant, false, words(meant));
      }
    }
    return new Language(FALLBACK, true, words(FALLBACK));
  }

  /** Null when there are none of that very tag; what a user's own words lack is found by lookup. */
  private Map<String, String> words(String tag) {
    Map<String, String> mine = own.get(tag);
    if (mine == null) {
      return builtIn(tag);
    }
    Map<String, String> words = new HashMap<>(builtIn(BUILT_IN.of(tag).tag()));
    words.putAll(mine);
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

  /** The tags of the languages that the program carries, sorted. */
  public static List<String> tags() {
    return WordFile.lines("languages.txt");
  }
}
