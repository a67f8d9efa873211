package readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.meeting.date.EdtfDate;

/** The words of every language: none is missing, none is left over, and all fit together. */
class WordsTest {
  private static final Path FOLDER = Path.of("src/main/resources/readout/language");
  private static final Pattern FORM =
      Pattern.compile("\\{(month|season|quarter)[12]?\\.(?!format|standalone)([a-z]+)}");

  /** Where the words of a language stand in for a fault of CLDR's; a comment there says which. */
  private static final Set<String> BETTERED =
      Set.of(
          "en date.quarter",
          "en date.quarter.1",
          "en date.quarter.2",
          "en date.quarter.3",
          "en date.quarter.4",
          "fr quote.open",
          "fr quote.close",
          "he date.quarter",
          "ka date.year-ad",
          "ka date.year-bc",
          "lt date.interval.days",
          "lt date.interval.days-months",
          "lt date.interval.days-years",
          "lt date.interval.months",
          "lt date.interval.months-years",
          "lt date.quarter",
          "lv date.month",
          "mt date.interval.days-months",
          "mt date.quarter",
          "sw date.quarter",
          "uk date.year-ad",
          "uk date.year-bc");

  /** CLDR's are for lists of zones: some begin with a capital, some have brackets of their own. */
  private static final String REGION = "zone.region";

  /** The first of a month has a name of its own in some languages. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "date.first-day", "date.first-decade", "date.in-sentence.first-decade", "date.ordinals");

  private static final Map<String, String> ENGLISH = WordFile.read("en.properties");

  static Stream<String> languages() {
    return Lexicon.tags().stream();
  }

  static Stream<String> languagesAndRegions() {
    return Stream.concat(languages(), Lexicon.regions().stream());
  }

  @Test
  void everyFileIsAListedLanguage() throws Exception {
    for (String folder : List.of("", "cldr", "names", "zones")) {
      try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
        assertThat(
                files
                    .map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .filter(name -> !name.equals("links.properties"))
                    .map(name -> name.replace(".properties", "")))
            .as(folder)
            .containsExactlyInAnyOrderElementsOf(Lexicon.tags());
      }
    }
  }

  @Test
  void everyFileOfARegionIsAListedRegion() throws Exception {
    assertThat(names(FOLDER.resolve("cldr/regions")))
        .containsExactlyInAnyOrderElementsOf(Lexicon.regions());
    assertThat(Lexicon.regions()).containsAll(names(FOLDER.resolve("regions"))).isSorted();
    for (String tag : Lexicon.regions()) {
      assertThat(Lexicon.tags()).contains(tag.substring(0, tag.lastIndexOf('-')));
    }
  }

  @Test
  void thePageOfLanguagesNamesEveryRegion() throws Exception {
    String page = Files.readString(Path.of("src/site/markdown/languages.md"));
    assertThat(Lexicon.regions()).allMatch(tag -> page.contains("`" + tag + "`"));
  }

  private static List<String> names(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString().replace(".properties", "")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noWordsAreMissingOrLeftOver(String tag) {
    Map<String, String> words = WordFile.read(tag + ".properties");
    Set<String> missing = new TreeSet<>(ENGLISH.keySet());
    missing.removeAll(words.keySet());
    missing.removeIf(key -> isPlural(key) || key.equals(REGION) || isBetteredInEnglish(key));
    missing.removeAll(OPTIONAL);
    assertThat(missing).as("missing").isEmpty();
    Language language = Language.of(tag);
    Set<String> leftOver = new TreeSet<>(words.keySet());
    leftOver.removeAll(ENGLISH.keySet());
    leftOver.removeIf(key -> BETTERED.contains(tag + " " + key) || key.equals(REGION));
    leftOver.removeIf(key -> key.endsWith("-bc") && language.has(key.replace("-bc", "")));
    leftOver.removeIf(key -> isPlural(key) || isAskedFor(key, words) || OPTIONAL.contains(key));
    assertThat(leftOver).as("left over").isEmpty();
    Set<String> both = new TreeSet<>(WordFile.read("cldr/" + tag + ".properties").keySet());
    both.retainAll(words.keySet());
    both.removeIf(key -> BETTERED.contains(tag + " " + key) || key.equals(REGION));
    assertThat(both).as("CLDR has these").isEmpty();
  }

  private static boolean isBetteredInEnglish(String key) {
    return BETTERED.contains("en " + key);
  }

  private static boolean isPlural(String key) {
    return WordKeys.COUNTED.stream().anyMatch(phrase -> key.matches(phrase + "\\.[a-z]+"));
  }

  private static boolean isAskedFor(String key, Map<String, String> words) {
    Matcher form =
        Pattern.compile("date\\.(month|season|quarter)\\.([a-z]+)\\.[0-9]+").matcher(key);
    return form.matches()
        && Stream.of("", "1", "2")
            .map(number -> "{" + form.group(1) + number + "." + form.group(2) + "}")
            .anyMatch(place -> words.values().stream().anyMatch(w -> w.contains(place)));
  }

  @ParameterizedTest
  @MethodSource("languagesAndRegions")
  void placesAreThoseThatAreFilled(String tag) {
    Language language = Language.of(tag);
    ENGLISH.forEach(
        (key, value) -> {
          if (language.has(key)) {
            Set<String> places = WordKeys.places(language.label(key));
            boolean saysItsNumber = places.isEmpty() && WordKeys.mayBeWithoutCount(key, tag);
            assertThat(saysItsNumber ? WordKeys.places(value) : places)
                .as(key)
                .isEqualTo(WordKeys.places(value));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("languagesAndRegions")
  void everyFormOfAMonthThatIsAskedForIsThere(String tag) {
    Language language = Language.of(tag);
    for (String key : language.keys("date.")) {
      Matcher form = FORM.matcher(language.label(key));
      while (form.find()) {
        for (int i = 1; i <= (form.group(1).equals("month") ? 12 : 4); i++) {
          assertThat(language.has("date." + form.group(1) + "." + form.group(2) + "." + i))
              .as(key + " " + i)
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languagesAndRegions")
  void countedPhrasesHaveTheFormsOfTheLanguage(String tag) {
    Language language = Language.of(tag);
    Set<String> categories =
        language.keys("plural.").stream()
            .map(key -> key.substring("plural.".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    for (String phrase : WordKeys.COUNTED) {
      String prefix = phrase + ".";
      assertThat(language.keys(prefix).stream().map(key -> key.substring(prefix.length())))
          .as(phrase)
          .containsExactlyInAnyOrderElementsOf(categories);
      for (long number : new long[] {0, 1, 2, 3, 5, 11, 21, 100}) {
        assertThat(language.plural(phrase, number).text())
            .as(phrase + " " + number)
            .isNotBlank()
            .doesNotContain("{");
      }
    }
  }

  /** A few words are the same in several languages; many would be English left over. */
  @ParameterizedTest
  @MethodSource("languages")
  void littleIsTheSameInEnglish(String tag) {
    Map<String, String> words = WordFile.read(tag + ".properties");
    List<String> same =
        words.entrySet().stream()
            .filter(e -> e.getValue().equals(ENGLISH.get(e.getKey())))
            .filter(e -> e.getValue().replaceAll("\\{[^}]*}", "").matches(".*[a-z]{3}.*"))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    assertThat(same.size()).as(same.toString()).isLessThan(tag.equals("en") ? 500 : 25);
  }

  @ParameterizedTest
  @MethodSource("languagesAndRegions")
  void everyFormOfADateHasWords(String tag) {
    Language language = Language.of(tag);
    for (String edtf : FORMS) {
      EdtfDate date = EdtfDate.parse(edtf).orElseThrow();
      for (String words : List.of(language.date(date), language.dateInSentence(date))) {
        assertThat(words).as(edtf).isNotBlank().doesNotContain("{", "}", "null");
        assertThat(words).as(edtf).doesNotContainPattern("[0-9]X|X[0-9]|XXXX");
      }
    }
  }

  private static final List<String> FORMS =
      List.of(
          "2026-05-13",
          "2026-05",
          "2026",
          "-0044",
          "2022-06?",
          "2022-06~",
          "2026%",
          "2026-XX",
          "2026-05-XX",
          "2026-XX-XX",
          "202X",
          "20XX",
          "16XX/18XX",
          "19XX~",
          "200X",
          "2026-33",
          "2026-34",
          "2026-Q3",
          "2026-36?",
          "XXXX-35",
          "-0043-03-15",
          "-0043-03",
          "-0043-22",
          "0000-XX",
          "-0043-03-15/-0043-03-17",
          "-0043/0012",
          "2025-12/2026-01",
          "2026-22/2026-22",
          "2026-21",
          "2026-22",
          "2026-23",
          "2026-24",
          "XXXX-06",
          "XXXX-06-12",
          "XXXX-06-XX",
          "XXXX-21",
          "XXXX",
          "2026-05-13/2026-05-15",
          "2026-04-30/2026-05-02",
          "2025-12-30/2026-01-02",
          "2026-05/2026-06",
          "2026/2027",
          "2026-05/2026-06-13",
          "2026-21/2026-22",
          "2026-05-13/..",
          "../2026-05-13",
          "2026-05-13/",
          "/2026-05~");
}
