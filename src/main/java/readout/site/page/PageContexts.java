package readout.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.language.Direction;
import readout.language.Phrase;
import readout.site.model.Contents;
import readout.site.model.Feed;
import readout.site.model.Hrefs;
import readout.site.model.MeetingSummary;
import readout.site.model.SiteRequest;
import readout.site.model.StepChains;

/** The contexts of the site's own pages, and what several kinds of page have in common. */
final class PageContexts {
  private final SiteRequest site;
  private final Frame frame;
  private final Contents contents;
  private final StepRows stepRows;
  private final Map<String, Object> labels;

  PageContexts(SiteRequest site, Frame frame, Contents contents, StepRows stepRows) {
    this.stepRows = stepRows;
    this.site = site;
    this.frame = frame;
    this.contents = contents;
    this.labels = RowContexts.labels(site);
  }

  /** A page with nothing on it, which leads to the feed of all meetings. */
  Map<String, Object> page(String path, String section, String title, String description) {
    return page(path, section, title, description, Feed.ALL);
  }

  /**
   * A page with nothing on it.
   *
   * @param feed the path of the feed of what it shows, without an ending
   */
  Map<String, Object> page(
      String path, String section, String title, String description, String feed) {
    Map<String, Object> page = new LinkedHashMap<>();
    for (String name :
        List.of(
            "count",
            "chart",
            "chart_title",
            "section_title",
            "meetings_title",
            "meetings",
            "quotes_title",
            "redirect",
            "redirect_words",
            "message",
            "house_page",
            "paging")) {
      page.put(name, "");
    }
    for (String name :
        List.of("groups", "upcoming", "step_lists", "quotes", "figures", "owners", "downloads")) {
      page.put(name, List.of());
    }
    page.put("labels", labels);
    page.put("language", site.tag());
    page.put("dir", Direction.of(site.tag()).key());
    page.put("title", title);
    page.put("public", site.isPublic());
    page.put("notice", site.notice());
    page.put("searches", false);
    Map<String, Object> around = frame.of(path, section, title, description);
    String root = frame.root(path);
    boolean own = !feed.equals(Feed.ALL);
    around.put("feed", Hrefs.to(root, feed + ".atom"));
    around.put("json_feed", Feed.hasJson(feed) ? Hrefs.to(root, feed + ".json") : "");
    around.put("feed_title", own ? title + " – " + site.title() : site.title());
    page.put("own_feed", own ? around.get("feed") : "");
    page.put("site", around);
    return page;
  }

  /** Links to files for machines, from a page at the site's root. */
  static List<Object> downloads(String... paths) {
    List<Object> links = new ArrayList<>();
    for (String path : paths) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      links.add(Map.of("label", name, "href", Hrefs.to("", path)));
    }
    return links;
  }

  /** A word of the site's language. */
  String label(String key) {
    return site.language().label(key);
  }

  /** So many meetings, in words. */
  String meetings(int count) {
    return site.language().plural("site.meetings", count).text();
  }

  /** Whose sense something is, and that it is not their words; empty without an attribution. */
  String reported(String attribution) {
    return attribution.isEmpty()
        ? ""
        : site.language()
            .phrase("quote.reported", Map.of("attribution", Phrase.of(attribution)))
            .text();
  }

  /** A number in the site's language. */
  String number(int number) {
    return site.language().number(number);
  }

  /** The rows of a list of meetings as HTML. */
  String meetings(List<MeetingSummary> entries, String root) {
    StringBuilder rows = new StringBuilder();
    entries.forEach(entry -> rows.append(contents.row(entry)));
    return RowContexts.seenFrom(root, rows);
  }

  /**
   * The line and the links of a page of a long list.
   *
   * @param number of the page, from 0
   * @param count how many pages there are
   * @param newer the page before, or empty
   * @param older the page after, or empty
   */
  Object paging(int number, int count, String newer, String older) {
    if (count < 2) {
      return "";
    }
    Map<String, Phrase> places =
        Map.of("page", Phrase.of(number(number + 1)), "pages", Phrase.of(number(count)));
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("line", site.language().phrase("site.page-of", places).text());
    map.put("newer", newer);
    map.put("older", older);
    return map;
  }

  /** A list of steps under a label; none when there are no steps. */
  List<Object> stepList(String label, List<StepChains.Link> steps, String root) {
    if (steps.isEmpty()) {
      return List.of();
    }
    StringBuilder rows = new StringBuilder();
    steps.forEach(of -> rows.append(stepRows.of(of)));
    return List.of(Map.of("label", label, "rows", RowContexts.seenFrom(root, rows)));
  }
}
