package readout.site.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.meeting.Audience;
import readout.site.model.MeetingSummary;
import readout.site.model.Meetings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the JSON files of a site against JSON Feed 1.1 and against what programs expect. */
class JsonFeedTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void everyFeedHasWhatTheFormatRequires() {
    for (String base : List.of("", Meetings.BASE)) {
      for (String path : List.of("feed.json", "series/water-commission.json")) {
        JsonNode feed = MAPPER.readTree(Meetings.texts(base).get(path));
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("title").asString()).isNotEmpty();
        assertThat(feed.has("feed_url")).isEqualTo(!base.isEmpty());
        assertThat(feed.get("items").size()).isPositive();
        for (JsonNode item : feed.get("items")) {
          assertThat(item.get("id").asString()).isNotEmpty();
          assertThat(item.get("content_text").isString()).isTrue();
          OffsetDateTime.parse(item.get("date_published").asString());
          OffsetDateTime.parse(item.get("date_modified").asString());
        }
      }
    }
  }

  @Test
  void aFeedHasAtLeastTheLatestFifty() {
    List<MeetingSummary> many = new java.util.ArrayList<>();
    for (int i = 0; i < 110; i++) {
      String day = "2024-" + String.format("%02d-%02d", 1 + i / 28, 1 + i % 28);
      many.add(Meetings.plain("m" + i, "Meeting " + i, day, day, "final"));
    }
    JsonNode feed =
        MAPPER.readTree(
            Meetings.texts(Meetings.site("", Audience.PRESS), many, List.of()).get("feed.json"));
    assertThat(feed.get("items").size()).isEqualTo(60);
    assertThat(feed.get("items").get(0).get("title").asString()).isEqualTo("Meeting 109");
  }

  @Test
  void theIndexHasEveryMeeting() {
    JsonNode index = MAPPER.readTree(Meetings.texts("").get("data/index.json"));
    assertThat(index.get("counts").get("meetings").asInt()).isEqualTo(Meetings.some().size());
    assertThat(index.get("counts").get("open_steps").asInt()).isEqualTo(3);
    assertThat(index.get("meetings").size()).isEqualTo(Meetings.some().size());
    JsonNode first = index.get("meetings").get(0);
    index
        .get("meetings")
        .forEach(m -> assertThat(m.propertyNames()).isEqualTo(first.propertyNames()));
  }
}
