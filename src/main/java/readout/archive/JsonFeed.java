package readout.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.json.Json;

/** A feed as JSON Feed (version 1.1). */
final class JsonFeed {
  private final SiteRequest site;
  private final Addresses addresses;
  private final Contents contents;

  JsonFeed(SiteRequest site, Contents contents) {
    this.contents = contents;
    this.site = site;
    this.addresses = new Addresses(site);
  }

  String text(Feed feed) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", "https://jsonfeed.org/version/1.1");
    json.put("title", feed.title());
    if (addresses.areWhole()) {
      json.put("home_page_url", addresses.to(feed.root(), feed.page()));
      json.put("feed_url", addresses.to(feed.root(), feed.path() + ".json"));
    }
    json.put("language", site.tag());
    json.put("authors", List.of(Map.of("name", site.title())));
    List<Object> items = new ArrayList<>();
    feed.items(contents, site).forEach(item -> items.add(item(item)));
    json.put("items", items);
    return Json.pretty(json);
  }

  /** An item; the format asks for a text even where there is none. */
  private Map<String, Object> item(FeedItem item) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", item.id());
    json.put("url", item.link());
    json.put("title", item.title().text());
    if (!item.text().isEmpty()) {
      json.put("summary", item.text());
    }
    json.put("content_text", item.text());
    json.put("date_published", item.published() + "T00:00:00Z");
    json.put("date_modified", item.updated() + "T00:00:00Z");
    if (!item.categories().isEmpty()) {
      json.put("tags", item.categories());
    }
    if (!item.language().equals(site.tag())) {
      json.put("language", item.language());
    }
    return json;
  }
}
