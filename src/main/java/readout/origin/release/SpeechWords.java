package readout.origin.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import readout.resource.Resources;

/** Words of one language by which texts say who is speaking, and who holds which office. */
public final class SpeechWords {
  /** What a word is there for. */
  public enum Use {
    /** It introduces somebody's words. */
    SAY,
    /** An office. */
    ROLE,
    /** A form of address. */
    HONOR,
    /** A body, which is no person. */
    BODY,
    /** One who was named before. */
    HE,
    /** It begins a remark about something else. */
    STOP,
    AND,
    /** It comes before an office in a sentence; one with an apostrophe is joined to the word. */
    ARTICLE,
    /** Before a word of saying it tells that nothing was said, or not for sure. */
    NOT,
    /** The same after a word of saying. */
    AFTER,
    /** Wherever it is in the sentence, only others say that it was said. */
    DOUBT,
    /** It begins what is said. */
    THAT
  }

  private static final Map<String, SpeechWords> BY_LANGUAGE = read();

  private final Map<Use, Set<String>> words = new HashMap<>();
  private final Map<Use, List<String>> endings = new HashMap<>();

  private SpeechWords() {
    for (Use use : Use.values()) {
      words.put(use, new HashSet<>());
      endings.put(use, new ArrayList<>());
    }
  }

  /** Those of a language by its tag; those of English when it is unknown. */
  public static SpeechWords of(String language) {
    String primary = Locale.forLanguageTag(language).getLanguage();
    return BY_LANGUAGE.getOrDefault(primary, BY_LANGUAGE.get("en"));
  }

  /** The languages that are known, sorted. */
  static Set<String> languages() {
    return BY_LANGUAGE.keySet();
  }

  /** Whether a word has a use; the case of letters does not matter. */
  public boolean is(Use use, String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return words.get(use).contains(plain)
        || endings.get(use).stream()
            .anyMatch(end -> plain.endsWith(end) && plain.length() >= end.length());
  }

  /** The words of a use, for scripts that write no spaces between them. */
  Set<String> all(Use use) {
    return words.get(use);
  }

  /** Words without the articles that they begin with; what is nothing but articles stays. */
  public String withoutArticle(String words) {
    String rest = words;
    for (String before = ""; !before.equals(rest); ) {
      before = rest;
      int end = endOfArticle(rest);
      rest = end < rest.length() ? rest.substring(end).strip() : rest;
    }
    return rest;
  }

  private int endOfArticle(String words) {
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    int apostrophe = first.replace('’', '\'').indexOf('\'');
    if (apostrophe > 0 && is(Use.ARTICLE, first.substring(0, apostrophe) + "'")) {
      return apostrophe + 1;
    }
    return space > 0 && (is(Use.ARTICLE, first) || is(Use.AND, first)) ? space : 0;
  }

  private static Map<String, SpeechWords> read() {
    Map<String, SpeechWords> all = new TreeMap<>();
    String lines = Resources.text("origin/saying.txt") + "\n" + Resources.text("origin/doubt.txt");
    for (String line : lines.split("\n")) {
      int dot = line.indexOf('.');
      int equals = line.indexOf('=');
      if (line.startsWith("#") || dot < 0 || equals < dot) {
        continue;
      }
      Use use = Use.valueOf(line.substring(dot + 1, equals).toUpperCase(Locale.ROOT));
      SpeechWords language = all.computeIfAbsent(line.substring(0, dot), tag -> new SpeechWords());
      for (String word : line.substring(equals + 1).split(" ")) {
        if (word.startsWith("*")) {
          language.endings.get(use).add(word.substring(1));
        } else if (!word.isEmpty()) {
          language.words.get(use).add(word.replace('_', ' '));
        }
      }
    }
    return all;
  }
}
