package readout.language;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import readout.meeting.EdtfDate;
import readout.meeting.LanguageTags;

/** The labels, phrases and dates of one language. */
public final class Language {
  private static final String FALLBACK = "en";
  private static final Map<String, Language> LOADED = new ConcurrentHashMap<>();

  private final String tag;
  private final boolean fellBack;
  private final Properties words;
  private Properties countries;

  private Language(String tag, boolean fellBack, Properties words) {
    this.tag = tag;
    this.fellBack = fellBack;
    this.words = words;
  }

  /** The language of a tag, by lookup (RFC 4647, section 3.4); English when there is none. */
  public static Language of(String wanted) {
    return LOADED.computeIfAbsent(LanguageTags.canonical(wanted), Language::load);
  }

  private static Language load(String wanted) {
    for (String range = wanted; LanguageTags.isValid(range); range = Languages.shorter(range)) {
      Properties words = WordFile.read(range + ".properties");
      if (words != null) {
        return new Language(range, false, words);
      }
    }
    return new Language(FALLBACK, true, WordFile.read(FALLBACK + ".properties"));
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
   * The words behind a key.
   *
   * @throws IllegalStateException when there are none: a bug, for every language is complete
   */
  public String label(String key) {
    String label = words.getProperty(key);
    if (label == null) {
      throw new IllegalStateException("no words for " + key + " in " + tag);
    }
    return label;
  }

  /** The keys that begin with a prefix, sorted. */
  public SortedSet<String> keys(String prefix) {
    SortedSet<String> keys = new TreeSet<>();
    for (String key : words.stringPropertyNames()) {
      if (key.startsWith(prefix)) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** The phrase behind a key with its places filled. */
  public Phrase phrase(String key, Map<String, Phrase> fills) {
    return Phrase.fill(label(key), fills::get);
  }

  /** The phrase behind a key as text; what goes into a place is asked for by its name. */
  String fill(String key, Function<String, String> fills) {
    return Phrase.fill(
            label(key),
            place -> {
              String fill = fills.apply(place);
              return fill == null ? null : Phrase.of(fill);
            })
        .text();
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

  /** A date in words. */
  public String date(EdtfDate date) {
    return new DateWords(this).bare(date);
  }

  /** A date as it stands in a sentence: "in June", "on 13 May 2026". */
  public String dateInSentence(EdtfDate date) {
    return new DateWords(this).inSentence(date);
  }

  /** A local time, or a stretch of time when it has an end; the end may be null. */
  public String time(LocalTime start, LocalTime end) {
    return new TimeWords(this).hours(start, end);
  }

  /** A zone's name with the offset it has at a meeting's start. */
  public String zone(ZoneId zone, EdtfDate date, LocalTime start) {
    return new TimeWords(this).zone(zone, date, start);
  }

  /** An instant in words, in a zone and in UTC. */
  public String instant(Instant instant, ZoneId zone) {
    return new TimeWords(this).instant(instant, zone);
  }

  /** The name of a language in this one; the tag itself when it has no name here. */
  public String languageName(String languageTag) {
    String canonical = LanguageTags.canonical(languageTag);
    for (String range = canonical; !range.isEmpty(); range = Languages.shorter(range)) {
      String name = words.getProperty("language." + range);
      if (name != null) {
        return name;
      }
    }
    return languageTag;
  }

  /** The name of a country behind an ISO 3166-1 code; anything else is a name already. */
  public String country(String codeOrName) {
    if (codeOrName.length() != 2) {
      return codeOrName;
    }
    return countries().getProperty(codeOrName, codeOrName);
  }

  private Properties countries() {
    if (countries == null) {
      Properties read = WordFile.read("countries/" + tag + ".properties");
      countries = read == null ? new Properties() : read;
    }
    return countries;
  }

  /** All words that notes in this language may hold whatever their record says, a line each. */
  public String ownWords() {
    List<Object> all = new ArrayList<>(words.values());
    all.addAll(countries().values());
    return String.join("\n", all.stream().map(Object::toString).sorted().toList());
  }
}
