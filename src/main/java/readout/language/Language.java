package readout.language;

import java.lang.Character.UnicodeScript;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import readout.meeting.LanguageTags;
import readout.meeting.date.EdtfDate;

/** The labels, phrases and dates of one language. */
public final class Language {
  private static final String LABEL = "label.";

  /** Between the items of a list in one line. */
  private static final String SEPARATOR = "separator";

  private static final List<String> PLURALS = List.of("zero", "one", "two", "few", "many");

  private final String tag;
  private final boolean fellBack;
  private final Map<String, String> words;
  private final String digits;
  private final Map<String, LabelPattern> patterns = new ConcurrentHashMap<>();
  private volatile Map<String, String> names;
  private volatile Map<String, String> labels;
  private volatile ZoneNames zones;

  /**
   * @param tag BCP 47 tag of the words
   * @param fellBack whether another language was asked for, of which there are no words
   */
  Language(String tag, boolean fellBack, Map<String, String> words) {
    this.tag = tag;
    this.fellBack = fellBack;
    this.words = words;
    this.digits = words.get("digits");
  }

  /** The language of a tag, by the words that the program carries. */
  public static Language of(String wanted) {
    return Lexicon.BUILT_IN.of(wanted);
  }

  /** BCP 47 tag of the labels. */
  public String tag() {
    return tag;
  }

  /** Whether these are English labels because there are none in the language asked for. */
  public boolean fellBack() {
    return fellBack;
  }

  /** Whether there is a label or phrase of that key. */
  public boolean has(String key) {
    return words.containsKey(key);
  }

  /**
   * The words of a key.
   *
   * @throws IllegalStateException when there are none: a bug, for every language is complete
   */
  public String label(String key) {
    String label = words.get(key);
    if (label == null) {
      throw new IllegalStateException("no words for " + key + " in " + tag);
    }
    return label;
  }

  /**
   * Every heading, by its key with underscores for hyphens, and what is between the items of a list
   * in one line; made once, and not to be changed.
   */
  public Map<String, String> labels() {
    if (labels == null) {
      Map<String, String> all = new LinkedHashMap<>();
      for (String key : keys(LABEL)) {
        all.put(key.substring(LABEL.length()).replace('-', '_'), label(key));
      }
      all.put(SEPARATOR, label(SEPARATOR));
      labels = Collections.unmodifiableMap(all);
    }
    return labels;
  }

  /** The keys that begin with a prefix, sorted. */
  public SortedSet<String> keys(String prefix) {
    SortedSet<String> keys = new TreeSet<>();
    for (String key : words.keySet()) {
      if (key.startsWith(prefix)) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** The phrase of a key with its places filled. */
  public Phrase phrase(String key, Map<String, Phrase> fills) {
    return pattern(label(key)).phrase(fills::get);
  }

  /** The phrase of a key as text; what goes into a place is asked for by its name. */
  String fill(String key, Function<String, String> fills) {
    return fillPattern(label(key), fills);
  }

  /** The same for a pattern itself. */
  String fillPattern(String pattern, Function<String, String> fills) {
    return pattern(pattern).text(fills);
  }

  private LabelPattern pattern(String words) {
    LabelPattern known = patterns.get(words);
    if (known == null) {
      known = new LabelPattern(words);
      patterns.put(words, known);
    }
    return known;
  }

  /**
   * The phrase for a number of things: the one of {@code key.few} when the language's rule for few
   * holds and so on (Unicode TR 35 part 3, section 5.1.1), else the one of {@code key}. Its place
   * {@code {count}} takes the number.
   *
   * @param number not negative
   */
  public Phrase plural(String key, long number) {
    Phrase count = Phrase.of(number(number));
    String own = key + "." + pluralCategory(number);
    return pattern(label(words.containsKey(own) ? own : key))
        .phrase(place -> place.equals("count") ? count : null);
  }

  /** The plural category of a number (CLDR): zero, one, two, few, many or other. */
  public String pluralCategory(long number) {
    for (String category : PLURALS) {
      String rule = words.get("plural." + category);
      if (rule != null && PluralRule.holds(rule, number)) {
        return category;
      }
    }
    return "other";
  }

  /** A whole number in the language's digits. */
  public String number(long number) {
    return digits(Long.toString(number));
  }

  /** A number in the language's own digits (CLDR's default numbering system). */
  String digits(String number) {
    if (digits == null) {
      return number;
    }
    StringBuilder own = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      own.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
    }
    return own.toString();
  }

  /** Several phrases as a list: "A, B and C" (CLDR list patterns); of at least one. */
  public Phrase list(List<Phrase> phrases) {
    int last = phrases.size() - 1;
    if (last == 0) {
      return phrases.get(0);
    }
    Phrase list = pair(last == 1 ? "list.2" : "list.end", phrases.get(last - 1), phrases.get(last));
    for (int i = last - 2; i >= 0; i--) {
      list = pair(i == 0 ? "list.start" : "list.middle", phrases.get(i), list);
    }
    return list;
  }

  private Phrase pair(String key, Phrase first, Phrase second) {
    return phrase(key, Map.of("0", first, "1", second));
  }

  /** Whether a text has no letters but of scripts that the language itself is written in. */
  public boolean hasScriptOf(String text) {
    Set<UnicodeScript> own = EnumSet.noneOf(UnicodeScript.class);
    for (String label : labels().values()) {
      label.codePoints().mapToObj(UnicodeScript::of).forEach(own::add);
    }
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .allMatch(own::contains);
  }

  /** A date in words. */
  public String date(EdtfDate date) {
    return new DateWords(this).bare(date);
  }

  /** A date as it is in a sentence: "in June", "on 13 May 2026". */
  public String dateInSentence(EdtfDate date) {
    return new DateWords(this).inSentence(date);
  }

  /** A local time, or a stretch of time when it has an end; the end may be null. */
  public String time(LocalTime start, LocalTime end) {
    return new TimeWords(this).hours(start, end);
  }

  /** A zone's place with the offset that it has at a meeting's start: "Brussels time (UTC+2)". */
  public String zone(ZoneId zone, EdtfDate date, LocalTime start) {
    return new TimeWords(this).zone(zone, date, start);
  }

  /** An instant in words, as the clocks of a zone show it. */
  public String instant(Instant instant, ZoneId zone) {
    return new TimeWords(this).instant(instant, zone);
  }

  /** The city of a zone, or an empty text for a zone of no place. */
  String zoneCity(ZoneId zone) {
    if (zones == null) {
      zones = new ZoneNames(tag, words);
    }
    return zones.city(zone);
  }

  /** The name of a language in this one; the tag itself when it has no name here. */
  public String languageName(String languageTag) {
    String canonical = LanguageTags.canonical(languageTag);
    for (String range = canonical; !range.isEmpty(); range = Languages.shorter(range)) {
      String name = name("language." + range);
      if (name != null) {
        return name;
      }
    }
    return languageTag;
  }

  /** The name of a country for an ISO 3166-1 code; anything else is a name already. */
  public String country(String codeOrName) {
    String name = codeOrName.length() == 2 ? name("country." + codeOrName) : null;
    return name == null ? codeOrName : name;
  }

  /** Whether this is the name of a country in this language. */
  public boolean isCountry(String name) {
    return names().entrySet().stream()
        .anyMatch(e -> e.getKey().startsWith("country.") && e.getValue().equals(name));
  }

  private Map<String, String> names() {
    if (names == null) {
      Map<String, String> own = WordFile.read("names/" + tag + ".properties");
      names = own == null ? Lexicon.BUILT_IN.of(Lexicon.FALLBACK).names() : own;
    }
    return names;
  }

  /** A name of a country or language; a region may have another than its language. Or null. */
  private String name(String key) {
    String ofRegion = words.get(key);
    return ofRegion == null ? names().get(key) : ofRegion;
  }

  /** All words, to be added to. */
  Map<String, String> copyOfWords() {
    return new HashMap<>(words);
  }

  /** Puts names in the order of the language (Unicode Collation Algorithm with CLDR's rules). */
  public Comparator<String> order() {
    return Order.of(tag);
  }

  /** The letters under which some names are looked up; they take time to be made. */
  public Initials initials(Collection<String> names) {
    return Initials.of(tag, names);
  }

  /** All words that notes in this language may hold whatever their record says, a line each. */
  public String ownWords() {
    List<String> all = new ArrayList<>(words.values());
    all.addAll(names().values());
    return String.join("\n", all.stream().sorted().toList());
  }
}
