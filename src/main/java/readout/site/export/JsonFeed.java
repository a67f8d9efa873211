package readout.site.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.json.Json;
import readout.site.model.Addresses;
import readout.site.model.Contents;
import readout.site.model.Feed;
import readout.site.model.MeetingSummary;
import readout.site.model.SiteRequest;
import readout.site.model.Table;
import readout.site.page.RowContexts;

/** Feeds as JSON Feed (version 1.1), an item in a line. */
final class JsonFeed {
  private static final String ENDING = ".json";

  private final SiteRequest site;
  private final Addresses addresses;

  JsonFeed(SiteRequest site) {
    this.site = site;
    this.addresses = new Addresses(site);
  }

  /** The item of a meeting, open where the way to the root belongs; empty when it is no news. */
  String item(FeedItem item) {
    if (!item.dates().isNews()) {
      return "";
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", item.id());
    json.put("url", addresses.areWhole() ? item.link() : RowContexts.ROOT + item.link());
    json.put("title", item.title().text());
    json.put("summary", item.text());
    json.put("content_text", item.text());
    json.put("date_published", item.dates().published());
    json.put("date_modified", item.dates().updated());
    if (!item.categories().isEmpty()) {
      json.put("tags", item.categories());
    }
    if (!item.language().equals(site.tag())) {
      json.put("language", item.language());
    }
    return Json.line(json);
  }

  /** Writes a feed. */
  void to(OutputStream out, Feed feed, Contents contents) throws IOException {
    String head = Json.pretty(head(feed));
    int start = head.lastIndexOf('[') + 1;
    int end = head.lastIndexOf(']');
    ByteArrayOutputStream items = new ByteArrayOutputStream();
    String between = "\n    ";
    for (MeetingSummary entry : feed.entries()) {
      items.write(between.getBytes(StandardCharsets.UTF_8));
      contents.rows(entry, Table.JSON_FEED, items);
      between = ",\n    ";
    }
    String after = feed.entries().isEmpty() ? "" : "\n  ";
    out.write(head.substring(0, start).getBytes(StandardCharsets.UTF_8));
    out.write(RowContexts.seenFrom(feed.root(), items.toByteArray()));
    out.write((after + head.substring(end)).getBytes(StandardCharsets.UTF_8));
  }

  /** A feed without its items, which are its last list. */
  private Map<String, Object> head(Feed feed) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", "https://jsonfeed.org/version/1.1");
    json.put("title", feed.title());
    if (addresses.areWhole()) {
      json.put("home_page_url", addresses.to(feed.root(), feed.page()));
      json.put("feed_url", addresses.to(feed.root(), feed.path() + ENDING));
      if (!feed.older().isEmpty()) {
        json.put("next_url", addresses.to(feed.root(), feed.older() + ENDING));
      }
    }
    json.put("language", site.tag());
    json.put("authors", List.of(Map.of("name", site.title())));
    json.put("items", List.of());
    return json;
  }
}
