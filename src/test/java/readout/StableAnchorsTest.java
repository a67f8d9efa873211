package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A link to a place on a page leads to the same words for good. */
class StableAnchorsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> LANGUAGES = List.of("en", "fr", "kk", "ar");
  private static final String HEAD =
      "readout: 1\nid: m\ntitle: Talks\ndate: 2026-03-01\nparticipants: [{name: Ana Duarte}]\n";

  /** Every list whose items have places, and an item of it; %s is its words. */
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("quotes", "{speaker: Ana Duarte, text: %s}"),
          Map.entry("decisions", "{text: %s}"),
          Map.entry("next_steps", "{action: %s}"),
          Map.entry("figures", "{label: %s, value: \"9\"}"),
          Map.entry("key_messages", "{text: %s}"),
          Map.entry("agreements", "{title: %s}"),
          Map.entry("questions", "{question: %s, answer: Yes.}"),
          Map.entry("documents", "{title: %s, url: \"https://port.example/doc\"}"),
          Map.entry("sources", "{title: %s}"),
          Map.entry("contacts", "{name: %s, phone: \"+7 1\"}"),
          Map.entry("topics", "{title: %s}"));

  /** Words of an item by its place; a place that two things have is an error. */
  private static Map<String, String> places(String record, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-f", "json", "-t", "minutes"));
    JsonNode note = JSON.readTree(Notes.of(record, arguments.toArray(new String[0])));
    Map<String, String> places = new TreeMap<>();
    for (String list : LISTS.keySet()) {
      for (JsonNode item : note.get(list)) {
        String words = "";
        for (String name : List.of("text", "title", "action", "label", "question", "name")) {
          if (item.has(name) && words.isEmpty()) {
            words = item.get(name).get("text").asString();
          }
        }
        assertThat(places.put(item.get("anchor").asString(), words)).isNull();
      }
    }
    return places;
  }

  private static String record(String head, List<String> words) {
    StringBuilder record = new StringBuilder(head);
    new TreeMap<>(LISTS)
        .forEach(
            (list, item) -> {
              record.append(list).append(":\n");
              words.forEach(w -> record.append("  - ").append(item.formatted(w)).append('\n'));
            });
    return record.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "attribution: chatham-house\n"})
  void whatIsPutInBetweenMovesNothing(String rule) {
    List<String> words =
        new ArrayList<>(IntStream.range(0, 24).mapToObj(i -> "Point " + i).toList());
    Collections.shuffle(words, new Random(7));
    List<String> record = new ArrayList<>();
    Map<String, String> before = Map.of();
    for (String next : words) {
      record.add(new Random(record.size()).nextInt(record.size() + 1), next);
      Map<String, String> after = places(record(HEAD + rule, record));
      assertThat(after).containsAllEntriesOf(before).hasSizeGreaterThan(before.size());
      before = after;
    }
  }

  @Test
  void whatIsReorderedOrRemovedMovesNothing() {
    List<String> words =
        new ArrayList<>(IntStream.range(0, 9).mapToObj(i -> "Point " + i).toList());
    Map<String, String> before = places(record(HEAD, words));
    Collections.reverse(words);
    assertThat(places(record(HEAD, words))).isEqualTo(before);
    words.remove(4);
    assertThat(before).containsAllEntriesOf(places(record(HEAD, words)));
  }

  @Test
  void ofTwoWithTheSameWordsTheSecondIsNumbered() {
    Map<String, String> places =
        places(record(HEAD, List.of("Berth 4", "Berth 4")), "--audience", "internal");
    assertThat(places).hasSize(2 * LISTS.size());
    assertThat(places.keySet().stream().filter(p -> p.endsWith("-2"))).hasSize(LISTS.size());
  }

  @Test
  void anIdIsThePlaceWhateverTheWordsAre() {
    String one = HEAD + "quotes: [{id: start, speaker: Ana Duarte, text: One.}]\n";
    assertThat(places(one).keySet()).containsExactly("quote-start");
    assertThat(places(one.replace("One.", "Two.")).keySet()).containsExactly("quote-start");
  }

  @Test
  void aShortPlainTitleIsThePlaceOfItsTopic() {
    String record =
        HEAD
            + "topics: [{title: Night berth}, {title: Night Berth}, {title: night berth},"
            + " {title: Night-berth}, {id: fares, title: Other}, {title: Fares}]\n";
    assertThat(new TreeSet<>(places(record).keySet()))
        .contains("topic-night-berth", "topic-fares", "topic-fares-2")
        .hasSize(6);
  }

  @Test
  void allLanguagesOfANoteHaveTheSamePlaces() {
    String record =
        HEAD
            + "quotes:\n  - {speaker: Ana Duarte, original: fr, text: {fr: Oui., en: Yes.}}\n"
            + "next_steps:\n  - action: {en: Report, kk: Есеп беру}\n"
            + "topics:\n  - title: {kk: Айлақ, en: Berth}\n";
    assertThat(LANGUAGES.stream().map(l -> places(record, "--language", l).keySet()).distinct())
        .singleElement()
        .satisfies(p -> assertThat(p).hasSize(3).contains("topic-berth"));
  }

  @Test
  void wordsInAnyNormalizationAreOnePlace() {
    String composed = HEAD + "decisions: [{text: \"Caf\u00e9 ouvert le 4\"}]\n";
    assertThat(places(composed.replace("\u00e9", "e\u0301").replace(" le ", "  le ")).keySet())
        .isEqualTo(places(composed).keySet());
  }

  @Test
  void thePlaceOfAnUnnamedQuoteTellsNothingOfItsSpeaker() {
    String quote =
        "quotes: [{id: duarte, speaker: Ana Duarte, attribution: background, attributed_to: an envoy, text: X.}]\n";
    String other = quote.replace("Ana Duarte", "Ivo Lund").replace("duarte", "lund");
    String two = HEAD.replace("}]", "}, {name: Ivo Lund}]");
    assertThat(anchors(two + quote)).isEqualTo(anchors(two + other)).contains("");
  }

  private static List<String> anchors(String record) {
    JsonNode quote = JSON.readTree(Notes.of(record, "-f", "json")).get("quotes").get(0);
    return List.of(
        quote.get("anchor").asString(), quote.get("speakers").get(0).get("anchor").asString());
  }
}
