package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The meeting in the words of schema.org, as search engines read it from a page. */
class LinkedDataTest {
  private static final Pattern SCRIPT =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  /** What schema.org (release 29) lets each type have, of what a meeting can say. */
  private static final Map<String, Set<String>> PROPERTIES =
      Map.of(
          "Event",
          Set.of(
              "name",
              "startDate",
              "endDate",
              "location",
              "organizer",
              "attendee",
              "eventStatus",
              "eventAttendanceMode",
              "previousStartDate",
              "recordedIn",
              "subjectOf",
              "inLanguage"),
          "Place",
          Set.of("name", "address", "url"),
          "PostalAddress",
          Set.of("addressLocality", "addressCountry"),
          "VirtualLocation",
          Set.of("name", "url"),
          "Person",
          Set.of("name", "jobTitle", "affiliation", "url"),
          "Organization",
          Set.of("name", "url"),
          "Quotation",
          Set.of("text", "creator", "inLanguage"),
          "CreativeWork",
          Set.of("name", "url"));

  private static final Map<String, Set<String>> ENUMERATIONS =
      Map.of(
          "eventStatus",
          Set.of(
              "EventCancelled",
              "EventMovedOnline",
              "EventPostponed",
              "EventRescheduled",
              "EventScheduled"),
          "eventAttendanceMode",
          Set.of(
              "MixedEventAttendanceMode",
              "OfflineEventAttendanceMode",
              "OnlineEventAttendanceMode"));

  /** A date or a time with an offset, as schema.org's Date and DateTime are written. */
  private static final Pattern MOMENT =
      Pattern.compile(
          "(?!0000)\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d))?)?)?");

  private static JsonNode event(String record, String... options) {
    List<String> all = Stream.concat(Stream.of("-f", "html"), Stream.of(options)).toList();
    return inPage(Notes.of(record, all.toArray(String[]::new)));
  }

  private static JsonNode inPage(String page) {
    Matcher script = SCRIPT.matcher(page);
    assertThat(script.find()).isTrue();
    JsonNode event = JsonMapper.shared().readTree(script.group(1));
    judge(event, new HashSet<>());
    return event;
  }

  /**
   * Holds everything against the names that schema.org has.
   *
   * @param described the ids of what was described so far, each once
   */
  private static void judge(JsonNode thing, Set<String> described) {
    if (thing.propertyNames().equals(Set.of("@id"))) {
      assertThat(described).contains(thing.path("@id").asString());
      return;
    }
    if (thing.has("@id")) {
      assertThat(described.add(thing.path("@id").asString())).isTrue();
    }
    String type = thing.path("@type").asString();
    assertThat(PROPERTIES).containsKey(type);
    thing
        .properties()
        .forEach(
            property -> {
              String name = property.getKey();
              JsonNode value = property.getValue();
              if (!name.startsWith("@")) {
                assertThat(PROPERTIES.get(type)).as(type).contains(name);
              }
              if (ENUMERATIONS.containsKey(name)) {
                assertThat(value.asString()).startsWith("https://schema.org/");
                assertThat(ENUMERATIONS.get(name))
                    .contains(value.asString().substring("https://schema.org/".length()));
              }
              if (name.endsWith("Date")) {
                assertThat(value.asString()).matches(MOMENT);
              }
              Iterable<JsonNode> values = value.isArray() ? value : List.of(value);
              values.forEach(
                  one -> {
                    if (one.isObject()) {
                      judge(one, described);
                    }
                  });
            });
  }

  private static String record(String... lines) {
    return "readout: 1\ntitle: The ferry\n" + String.join("\n", lines) + "\n";
  }

  @ParameterizedTest
  @CsvSource({
    // by day, in winter and summer, and a night
    "2026-02-03, 09:00/10:30, Europe/Riga, 2026-02-03T09:00+02:00, 2026-02-03T10:30+02:00",
    "2026-08-03, 09:00/10:30, Europe/Riga, 2026-08-03T09:00+03:00, 2026-08-03T10:30+03:00",
    "2026-12-31, 23:15/01:45, Europe/Oslo, 2026-12-31T23:15+01:00, 2027-01-01T01:45+01:00",
    "2026-08-03, 09:00/10:30, UTC, 2026-08-03T09:00Z, 2026-08-03T10:30Z",
    "2026-08-03, 09:00/10:30, Asia/Kathmandu, 2026-08-03T09:00+05:45, 2026-08-03T10:30+05:45",
    // clocks are set forward, and back, in the night
    "2026-03-28, 23:00/04:00, Europe/Oslo, 2026-03-28T23:00+01:00, 2026-03-29T04:00+02:00",
    "2026-10-24, 23:00/04:00, Europe/Oslo, 2026-10-24T23:00+02:00, 2026-10-25T04:00+01:00",
    // several days
    "2026-03-03/2026-03-05, 09:00/16:00, Europe/Oslo,"
        + " 2026-03-03T09:00+01:00, 2026-03-05T16:00+01:00",
    "2026-03-03/2026-03-04, 22:00/02:00, Europe/Oslo,"
        + " 2026-03-03T22:00+01:00, 2026-03-04T02:00+01:00",
    "2026-03-03/2026-03-05, 09:00, Europe/Oslo, 2026-03-03T09:00+01:00, 2026-03-05",
    "2026-03-03/.., 09:00/16:00, Europe/Oslo, 2026-03-03T09:00+01:00, ''",
    // no last hour
    "2026-03-03, 09:00, Europe/Oslo, 2026-03-03T09:00+01:00, ''",
    // no zone, no hours
    "2026-03-03, 09:00/16:00, '', 2026-03-03, 2026-03-03",
    "2026-12-31, 23:15/01:45, '', 2026-12-31, 2027-01-01",
    "2026-03-03, '', Europe/Oslo, 2026-03-03, 2026-03-03",
    "2026-03-03/2026-03-05, '', '', 2026-03-03, 2026-03-05",
    // what is vague is not made exact
    "2026-03, 09:00/16:00, Europe/Oslo, 2026-03, 2026-03",
    "2026-03-03?, 09:00/16:00, Europe/Oslo, '', ''",
    "2026-21, '', '', '', ''",
    "../2026-03-05, 09:00/16:00, Europe/Oslo, '', 2026-03-05",
    // years that such dates cannot have, and offsets with seconds
    "0000-03-15, 09:00/16:00, '', '', ''",
    "-0044-03-15, '', '', '', ''",
    "Y12026, '', '', '', ''",
    "1702-03-15, 09:00/16:00, Europe/Oslo, 1702-03-15, 1702-03-15",
    "9999-12-31, 23:00/01:00, UTC, 9999-12-31T23:00Z, ''",
  })
  void aMeetingBeginsAndEnds(String date, String time, String zone, String start, String end) {
    JsonNode event =
        event(
            record(
                "date: \"" + date + "\"",
                time.isEmpty() ? "" : "time: " + time,
                zone.isEmpty() ? "" : "timezone: " + zone));
    assertThat(event.path("startDate").asString("")).isEqualTo(start);
    assertThat(event.path("endDate").asString("")).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{url: \"https://meet.example/f\"} | Online | VirtualLocation",
        "{name: Online} | Online | VirtualLocation",
        "online | Online | VirtualLocation",
        "{name: online, url: \"https://meet.example/f\"} | Online | VirtualLocation",
        "{name: Ferry house, city: Oslo, country: NO} | Offline | Place",
        "Ferry house | Offline | Place",
        "{country: NO} | Offline | Place",
        "{city: Oslo, url: \"https://meet.example/f\"} | Mixed | Place VirtualLocation",
        "{name: Ferry house, url: \"https://meet.example/f\"} | Mixed | Place VirtualLocation",
      })
  void itSaysHowToTakePart(String place, String mode, String types) {
    JsonNode event = event(record("date: 2026-03-03", "place: " + place));
    assertThat(event.path("eventAttendanceMode").asString())
        .isEqualTo("https://schema.org/" + mode + "EventAttendanceMode");
    JsonNode location = event.path("location");
    Iterable<JsonNode> all = location.isArray() ? location : List.of(location);
    StringBuilder found = new StringBuilder();
    all.forEach(
        one -> {
          found.append(one.path("@type").asString()).append(' ');
          boolean virtual = one.path("@type").asString().equals("VirtualLocation");
          assertThat(one.path("url").asString(""))
              .isEqualTo(virtual && place.contains("url") ? "https://meet.example/f" : "");
        });
    assertThat(found.toString().strip()).isEqualTo(types);
  }

  @Test
  void whoTookPartFromElsewhereMakesItMixed() {
    String people = "participants: [{name: Ada Quill}, {name: Ivo Lund, attendance: remote}]";
    assertThat(
            event(record("date: 2026-03-03", "place: Oslo", people))
                .path("eventAttendanceMode")
                .asString())
        .endsWith("/MixedEventAttendanceMode");
    assertThat(event(record("date: 2026-03-03", people)).has("eventAttendanceMode")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"final, ''", "draft, ''", "cancelled, https://schema.org/EventCancelled"})
  void itSaysThatAMeetingWasCalledOff(String status, String expected) {
    JsonNode event = event(record("date: 2026-03-03", "status: " + status));
    assertThat(event.path("eventStatus").asString("")).isEqualTo(expected);
  }

  @Test
  void whoIsNamedTwiceIsDescribedOnce() {
    JsonNode event =
        event(
            record(
                "date: 2026-03-03",
                "participants:",
                "  - {id: quill, name: Ada Quill, role: Chair}",
                "  - {name: Ivo Lund}",
                "quotes:",
                "  - {speaker: quill, text: The ferry is late.}",
                "  - {speaker: {name: Ivo Lund, role: Pilot}, text: So is the tide.}",
                "  - {speaker: quill, text: It was early.}"));
    JsonNode ada = event.path("attendee").get(0);
    assertThat(ada.path("@id").asString()).isEqualTo("#person-quill");
    assertThat(ada.path("jobTitle").asString()).isEqualTo("Chair");
    JsonNode quotes = event.path("recordedIn");
    for (int quote : new int[] {0, 2}) {
      JsonNode creator = quotes.get(quote).path("creator").get(0);
      assertThat(creator.toString()).isEqualTo("{\"@id\":\"#person-quill\"}");
    }
    // A name alone does not make two people one.
    assertThat(event.path("attendee").get(1).has("@id")).isFalse();
    assertThat(quotes.get(1).path("creator").get(0).path("jobTitle").asString()).isEqualTo("Pilot");
  }

  @Test
  void theExamplesUseTheNamesOfSchemaOrg() throws Exception {
    int pages = 0;
    for (Path file : Folders.files(Path.of("examples"))) {
      if (file.toString().endsWith(".html")) {
        String page = Files.readString(file);
        if (page.contains("application/ld+json")) {
          inPage(page);
          pages++;
        }
      }
    }
    assertThat(pages).isPositive();
  }
}
