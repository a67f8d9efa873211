package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data of a page hold what the page shows, in each template and language. */
class ShownDataTest {
  private static final Pattern SCRIPT =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
  private static final Path EXAMPLES = Path.of("examples");

  private static final String RELEASE =
      """
      readout: 1
      title: The reading room opens
      date: 2026-03-04
      participants:
        - {id: ode, name: Pia Ode, role: Librarian}
        - {id: rask, name: Jon Rask, role: Treasurer}
      story: |
        The doors open in May. [quote: ode-1]

        The money [quote: rask-1 "is there until June"], Jon Rask said.
      quotes:
        - {id: ode-1, speaker: ode, text: Come in and read.}
        - {id: ode-2, speaker: ode, text: The lift is late.}
        - {id: rask-1, speaker: rask, text: It is there until June. Then we shall see.}
      agreements:
        - {title: Contract for the lift}
      """;

  private static List<String> templates() {
    return Notes.TEMPLATES;
  }

  private static Matcher data(String page) {
    Matcher script = SCRIPT.matcher(page);
    assertThat(script.find()).isTrue();
    return script;
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0\\u200e\\u200f\\u2066-\\u2069]+", "");
  }

  private static List<String> texts(JsonNode event, String list, String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode one : event.path(list)) {
      if (one.has(key)) {
        texts.add(one.path(key).asString());
      }
    }
    return texts;
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nothingIsInTheDataThatThePageDoesNotShow(String template) throws IOException {
    List<Path> records;
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      records = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    int held = 0;
    for (Path record : records) {
      for (String language : List.of("en", "kk", "ar", "zh-Hans")) {
        String page =
            Notes.of(
                read(record),
                "-t",
                template,
                "-f",
                "html",
                "--audience",
                "press",
                "--language",
                language);
        JsonNode event = JsonMapper.shared().readTree(data(page).group(1));
        Document document = Jsoup.parse(page);
        String shown = squeezed(document.body().wholeText());
        List<String> texts = texts(event, "recordedIn", "text");
        texts.addAll(texts(event, "attendee", "name"));
        texts.addAll(texts(event, "subjectOf", "name"));
        held += texts.size();
        assertThat(texts)
            .as("%s by %s in %s", record, template, language)
            .allSatisfy(text -> assertThat(shown).contains(squeezed(text)));
      }
    }
    assertThat(held).isGreaterThan(100);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void ofAStoryThereAreTheQuotesThatItPrintsWhole() {
    for (String template : List.of("press-release", "readout")) {
      JsonNode event =
          JsonMapper.shared()
              .readTree(data(Notes.of(RELEASE, "-t", template, "-f", "html")).group(1));
      assertThat(texts(event, "recordedIn", "text")).containsExactly("Come in and read.");
      assertThat(event.has("subjectOf")).isFalse();
    }
  }

  private static final String SAME_WORDS =
      """
      readout: 1
      title: The reading room closes early
      date: 2026-03-04
      participants:
        - {id: ode, name: Pia Ode, role: Librarian}
        - {id: odell, name: Pia Odell}
        - {id: rask, name: Jon Rask, role: Treasurer}
      story: |
        %s
      quotes:
        - {id: long, speaker: ode, text: "We do not close the lift, close the door to nobody, and stay."}
        - {id: part, speaker: rask, text: close the door to nobody}
        - {id: yes, speaker: ode, text: "Yes, we stay."}
        - {id: yes-too, speaker: rask, text: "Yes, we stay."}
        - {id: two, speaker: rask, text: "It is late.\\n\\nWe go."}
      """;

  /** Words within somebody else's are not a quote, nor are the same words by another speaker. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pia Ode said: [quote: long]|long",
        "[quote: long]|long",
        "Pia Ode said: [quote: long] Jon Rask said he would [quote: part].|long part",
        "Jon Rask said he would [quote: part \"close the door\"]. Pia Ode: [quote: long]|long",
        "Jon Rask said: [quote: yes-too]|yes-too",
        "They called it \"Yes, we stay.\"|''",
        "[quote: two]|two",
        "Jon Rask would [quote: two \"go\"]. Later he said: [quote: two]|two"
      })
  void aQuoteIsShownByItself(String story, String ids) {
    String record = SAME_WORDS.formatted(story);
    Map<String, String> words =
        Map.of(
            "long", "We do not close the lift, close the door to nobody, and stay.",
            "part", "close the door to nobody",
            "yes-too", "Yes, we stay.",
            "two", "It is late.\n\nWe go.");
    JsonNode event =
        JsonMapper.shared()
            .readTree(data(Notes.of(record, "-t", "press-release", "-f", "html")).group(1));
    assertThat(texts(event, "recordedIn", "text"))
        .containsExactlyElementsOf(
            ids.isEmpty() ? List.of() : Stream.of(ids.split(" ")).map(words::get).toList());
  }

  @Test
  void withoutAStoryAllAreThere() {
    String plain = RELEASE.replaceAll("(?s)story:.*?(?=quotes:)", "");
    for (String template : List.of("readout", "minutes", "briefing-note", "transcript")) {
      JsonNode event =
          JsonMapper.shared()
              .readTree(data(Notes.of(plain, "-t", template, "-f", "html")).group(1));
      assertThat(texts(event, "recordedIn", "text")).as(template).hasSize(3);
      assertThat(texts(event, "attendee", "name")).as(template).hasSize(2);
    }
  }
}
