package readout.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Answers questions by itself: it reads the YAML of records by a library, and knows nothing of the
 * decoder, the release, the notes or the index of the program.
 */
final class PlainAnswers {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{Nd}\\p{Nl}\\p{No}\\p{Mn}\\p{Me}\\p{Mc}]+");

  /** A letter of a script without spaces, or a row of others. */
  private static final Pattern PART =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}ー]"
              + "|[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}ー]+");

  private static final Pattern MARK =
      Pattern.compile(
          "[\\u0300-\\u036F\\u0591-\\u05C7\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u0640]");
  private static final Map<String, List<String>> KNOWN = new HashMap<>();

  /** A record as a map. */
  record Record(String file, Map<?, ?> map) {
    String language() {
      return map.containsKey("language") ? map.get("language").toString() : "en";
    }
  }

  /** A question; what is null is not asked for. */
  record Question(
      String kind,
      String who,
      String topic,
      String match,
      String language,
      String meetingKind,
      String since,
      String until) {}

  final List<Record> records = new ArrayList<>();

  PlainAnswers(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .forEach(file -> records.add(new Record(file.toString(), read(file))));
    }
  }

  private static Map<?, ?> read(Path file) {
    try {
      LoadSettings text =
          LoadSettings.builder()
              .setSchema(new FailsafeSchema())
              .setCodePointLimit(100_000_000)
              .build();
      String yaml = Files.readString(file).replace("\\P", "\u2029"); // which the library lacks
      return (Map<?, ?>) new Load(text).loadFromString(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is found, each as its file and its words. */
  List<String> answers(Question question) {
    List<String> answers = new ArrayList<>();
    for (Record record : records) {
      if (isMeant(record, question)) {
        items(record, question, answers);
      }
    }
    answers.sort(null);
    return answers;
  }

  private static boolean isMeant(Record record, Question question) {
    String date = record.map.get("date").toString().replaceAll("[?~%]", "");
    boolean kind =
        question.meetingKind == null
            || question.meetingKind.equals(record.map.get("kind"))
            || record.map.get("kind") == null && question.meetingKind.equals("meeting");
    return kind
        && (question.since == null || end(date).compareTo(question.since) >= 0)
        && (question.until == null || date.compareTo(end(question.until)) <= 0);
  }

  /** The last day of a day, month or year, near enough to be compared as a text. */
  private static String end(String date) {
    return date.length() == 4 ? date + "-12-31" : date.length() == 7 ? date + "-31" : date;
  }

  private static void items(Record record, Question question, List<String> answers) {
    switch (question.kind) {
      case "quotes" -> {
        for (Map<?, ?> quote : maps(record.map.get("quotes"))) {
          Object words = quote.containsKey("text") ? quote.get("text") : quote.get("reported");
          if (words != null && isBy(speakers(quote.get("speaker"), record), question)) {
            add(words, topics(quote.get("topic"), record), record, question, answers);
          }
        }
      }
      case "people" -> {
        for (Map<?, ?> person : maps(record.map.get("participants"))) {
          if (isBy(names(person), question)) {
            add(person.get("name"), Set.of(), record, question, answers);
          }
        }
      }
      case "topics" -> {
        if (isBy(everybody(record), question)) {
          topics(maps(record.map.get("topics")), Set.of(), record, question, answers);
        }
      }
      default -> {
        String key = question.kind.equals("steps") ? "next_steps" : question.kind;
        String words = Map.of("steps", "action", "decisions", "text").get(question.kind);
        for (Object item :
            isBy(everybody(record), question) ? list(record.map.get(key)) : List.of()) {
          Object text = item instanceof Map<?, ?> map ? map.get(words) : item;
          Object topic = item instanceof Map<?, ?> map ? map.get("topic") : null;
          add(text, topics(topic, record), record, question, answers);
        }
      }
    }
  }

  private static void topics(
      List<Map<?, ?>> topics,
      Set<String> above,
      Record record,
      Question question,
      List<String> answers) {
    for (Map<?, ?> topic : topics) {
      Set<String> names = new LinkedHashSet<>(above);
      names.add("#" + topic.get("id"));
      names.addAll(variants(topic.get("title")));
      add(topic.get("title"), names, record, question, answers);
      topics(maps(topic.get("topics")), names, record, question, answers);
    }
  }

  private static void add(
      Object words, Set<String> topics, Record record, Question question, List<String> answers) {
    boolean topic =
        question.topic == null || topics.stream().anyMatch(t -> isName(t, question.topic));
    for (String language : topic ? languages(words, record) : Set.<String>of()) {
      String text =
          words instanceof Map<?, ?> map ? map.get(language).toString() : words.toString();
      boolean fits =
          (question.language == null || primary(language).equals(primary(question.language)))
              && (question.match == null || matches(text, question.match));
      if (fits) {
        answers.add(record.file + " " + text.strip());
        return;
      }
    }
  }

  /** The languages of a text, the record's own first. */
  private static Set<String> languages(Object words, Record record) {
    if (!(words instanceof Map<?, ?> map)) {
      return Set.of(record.language());
    }
    Set<String> languages = new LinkedHashSet<>();
    map.keySet().stream().filter(record.language()::equals).forEach(l -> languages.add((String) l));
    map.keySet().forEach(language -> languages.add((String) language));
    return languages;
  }

  private static String primary(String tag) {
    return tag.split("-")[0].toLowerCase(Locale.ROOT);
  }

  private static boolean isBy(Set<String> names, Question question) {
    return question.who == null || names.stream().anyMatch(name -> isName(name, question.who));
  }

  /** Whether a text is an id, or all its words are in a name. */
  private static boolean isName(String name, String text) {
    if (name.startsWith("#")) {
      return name.equals("#" + text);
    }
    List<String> words = words(name);
    return Stream.of(text.split("\\s+"))
        .map(PlainAnswers::words)
        .allMatch(w -> w.isEmpty() || isIn(w, words));
  }

  private static Set<String> everybody(Record record) {
    Set<String> names = new LinkedHashSet<>();
    maps(record.map.get("participants")).forEach(person -> names.addAll(names(person)));
    return names;
  }

  private static Set<String> speakers(Object speaker, Record record) {
    Set<String> names = new LinkedHashSet<>();
    for (Object one : list(speaker)) {
      if (one instanceof Map<?, ?> stranger) {
        names.addAll(variants(stranger.get("name")));
        continue;
      }
      for (String list : List.of("participants", "groups", "delegations")) {
        for (Map<?, ?> party : maps(record.map.get(list))) {
          Set<String> own = names(party);
          if (own.contains("#" + one) || own.contains(one)) {
            names.addAll(own);
          }
        }
      }
    }
    return names;
  }

  private static Set<String> names(Map<?, ?> party) {
    Set<String> names = new LinkedHashSet<>(variants(party.get("name")));
    if (party.containsKey("id")) {
      names.add("#" + party.get("id"));
    }
    list(party.get("aliases")).forEach(alias -> names.addAll(variants(alias)));
    return names;
  }

  private static Set<String> topics(Object id, Record record) {
    Set<String> names = new LinkedHashSet<>();
    find(maps(record.map.get("topics")), id, Set.of(), names);
    return names;
  }

  private static void find(
      List<Map<?, ?>> topics, Object id, Set<String> above, Set<String> found) {
    for (Map<?, ?> topic : topics) {
      Set<String> names = new LinkedHashSet<>(above);
      names.add("#" + topic.get("id"));
      names.addAll(variants(topic.get("title")));
      if (id != null && id.equals(topic.get("id"))) {
        found.addAll(names);
      }
      find(maps(topic.get("topics")), id, names, found);
    }
  }

  private static List<String> variants(Object text) {
    if (text instanceof Map<?, ?> map) {
      return map.values().stream().map(Object::toString).toList();
    }
    return text == null ? List.of() : List.of(text.toString());
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
  }

  private static List<Map<?, ?>> maps(Object value) {
    List<Map<?, ?>> maps = new ArrayList<>();
    list(value)
        .forEach(
            one -> {
              if (one instanceof Map<?, ?> map) {
                maps.add(map);
              }
            });
    return maps;
  }

  /** All words of a question, and its phrases in quotation marks. */
  private static boolean matches(String text, String match) {
    List<String> words = words(text);
    Matcher matcher = Pattern.compile("\"([^\"]*)\"|[^\\s\"]+").matcher(match);
    while (matcher.find()) {
      if (!isIn(words(matcher.group()), words)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIn(List<String> some, List<String> words) {
    return Collections.indexOfSubList(words, some) >= 0;
  }

  /** Words in small letters without accents; letters by themselves where there are no spaces. */
  static List<String> words(String text) {
    return KNOWN.computeIfAbsent(text, PlainAnswers::split);
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String apart =
          Normalizer.normalize(matcher.group(), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
      String word =
          MARK.matcher(apart)
              .replaceAll("")
              .replace("ı", "i")
              .replace("ł", "l")
              .replace("ø", "o")
              .replace("ß", "ss")
              .replace("æ", "ae")
              .replace("œ", "oe")
              .replace("đ", "d");
      Matcher parts = PART.matcher(Normalizer.normalize(word, Normalizer.Form.NFC));
      while (parts.find()) {
        words.add(parts.group());
      }
    }
    return words;
  }
}
