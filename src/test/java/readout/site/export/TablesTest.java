package readout.site.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.meeting.Audience;
import readout.site.model.Meetings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the tables of a site by the rules of RFC 4180. */
class TablesTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** The rows of a table; what is in quotation marks may hold anything. */
  private static List<List<String>> rows(String csv) {
    assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 1; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (c == '"') {
        boolean twice = quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
        if (twice) {
          cell.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (quoted || c != ',' && c != '\r' && c != '\n') {
        cell.append(c);
      } else if (c != '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
    }
    return rows;
  }

  @Test
  void everyRowHasEveryColumn() {
    Map<String, String> texts = Meetings.texts("");
    for (String name : List.of("steps", "quotes", "decisions")) {
      List<List<String>> rows = rows(texts.get("data/" + name + ".csv"));
      assertThat(rows.size()).isGreaterThan(1);
      assertThat(rows.get(0)).allMatch(c -> c.matches("[a-z_]+")).doesNotHaveDuplicates();
      assertThat(rows).allMatch(row -> row.size() == rows.get(0).size());
    }
  }

  /** The same rows for programs: a value for each column, lists as lists. */
  @Test
  void linesOfDataHaveWhatTheTableHas() {
    Map<String, String> texts = Meetings.texts("");
    for (String name : List.of("steps", "quotes", "decisions", "figures")) {
      List<List<String>> rows = rows(texts.get("data/" + name + ".csv"));
      List<String> lines = texts.get("data/" + name + ".jsonl").lines().toList();
      assertThat(lines).hasSize(rows.size() - 1);
      for (String line : lines) {
        assertThat(MAPPER.readTree(line).propertyNames()).containsExactlyElementsOf(rows.get(0));
      }
    }
    JsonNode quote = MAPPER.readTree(texts.get("data/quotes.jsonl").lines().toList().get(0));
    assertThat(quote.get("speakers").get(1).asString()).isEqualTo("Айгүль Сәрсен");
    assertThat(quote.get("text").asString()).startsWith("=1+1");
    assertThat(quote.get("reported").asBoolean()).isFalse();
    assertThat(texts.get("data/meetings.jsonl").lines()).hasSize(Meetings.some().size());
    JsonNode person = MAPPER.readTree(texts.get("data/people.jsonl").lines().toList().get(0));
    assertThat(quote.get("speaker_ids").get(0).asString()).isEqualTo("okafor");
    assertThat(person.get("ids").get(0).asString()).isEqualTo("okafor");
    assertThat(person.get("page").asString()).startsWith("../people/");
    assertThat(person.get("meetings").isEmpty()).isFalse();
  }

  /** What the site lists, a row each. */
  @Test
  void meetingsAndPeopleAreTablesToo() {
    Map<String, String> texts = Meetings.texts("");
    List<List<String>> meetings = rows(texts.get("data/meetings.csv"));
    assertThat(meetings).hasSize(Meetings.some().size() + 1);
    assertThat(meetings)
        .filteredOn(row -> row.get(0).equals("water-3"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .contains(
                        "Third session <of> the \"Water\" Commission & friends",
                        "2026-05-13",
                        "Water Commission",
                        "2",
                        "../meetings/water-3.html"));
    List<List<String>> people = rows(texts.get("data/people.csv"));
    assertThat(people).hasSize(texts.get("data/people.jsonl").lines().toList().size() + 1);
    assertThat(people)
        .filteredOn(row -> row.get(0).equals("okafor"))
        .singleElement()
        .satisfies(row -> assertThat(row).contains("Ada Okafor", "Minister", "Ministry of Water"));
  }

  @Test
  void noCellIsAFormula() {
    Map<String, String> texts = Meetings.texts("");
    for (String name : List.of("steps", "quotes", "decisions", "meetings", "people")) {
      for (List<String> row : rows(texts.get("data/" + name + ".csv"))) {
        assertThat(row).noneMatch(c -> c.matches("(?s)[=+\\-@\\t\\r＝＋－＠].*"));
      }
    }
  }

  @Test
  void quotesKeepTheirWords() {
    List<List<String>> rows = rows(Meetings.texts("").get("data/quotes.csv"));
    List<String> quote = rows.get(1);
    assertThat(quote)
        .containsExactly(
            "water-3",
            "2026-05-13",
            "13 May 2026",
            "Third session <of> the \"Water\" Commission & friends",
            "Ada Okafor; Айгүль Сәрсен",
            "okafor; ",
            "Ada Okafor, Minister",
            "'=1+1 is \"two\", we said.\nSecond paragraph.",
            "en",
            "false",
            "Translated from Kazakh; Check against delivery",
            "../meetings/water-3.html#quote-1");
    assertThat(rows.get(2)).contains("'＝SUM(A1)", "true");
  }

  @Test
  void stepsKeepTheirState() {
    List<List<String>> rows = steps(Audience.INTERNAL);
    assertThat(rows).hasSize(5);
    assertThat(rows.get(1))
        .contains(
            "'@Publish the data",
            "Ada Okafor; the Secretariat",
            "2026-06-30",
            "in-progress",
            "open",
            Meetings.BASE + "meetings/water-3.html#step-2026-06-30");
  }

  @Test
  void recordsThatTheSiteDoesNotHaveAreNotNamed() {
    for (Audience audience : Audience.values()) {
      List<String> step = steps(audience).get(1);
      assertThat(step).contains("'@Publish the data", "in-progress");
      assertThat(step).doesNotContain("water-2", "gauges");
    }
  }

  private static List<List<String>> steps(Audience audience) {
    Map<String, String> texts =
        Meetings.texts(Meetings.site(Meetings.BASE, audience), Meetings.some(), List.of());
    return rows(texts.get("data/steps.csv"));
  }
}
