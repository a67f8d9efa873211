package readout.archive;

import java.util.ArrayList;
import java.util.List;

/**
 * The latest meetings of a site or a series, as feeds of any format tell them.
 *
 * @param path its files without their endings, seen from the site's root
 * @param title what it is called
 * @param page the page of the same meetings
 * @param root the way from its files to the site's root
 * @param entries the meetings, latest first
 */
record Feed(String path, String title, String page, String root, List<Entry> entries) {
  /** The path of the feed of all meetings, without an ending. */
  static final String ALL = "feed";

  private static final int LATEST = 50;

  /** A year of four digits, which is all that RFC 3339 can write. */
  private static final int DAY_LENGTH = "2026-05-13".length();

  /** The feed of a site and one for each of its series. */
  static List<Feed> all(SiteRequest site, Archive archive) {
    List<Feed> feeds = new ArrayList<>();
    feeds.add(new Feed(ALL, site.title(), "index.html", "", latest(archive.entries())));
    for (Group series : archive.section("series")) {
      String title = series.name().text() + " – " + site.title();
      feeds.add(new Feed(path(series), title, series.path(), "../", latest(series.entries())));
    }
    return feeds;
  }

  /** The path of the feed of a series, without an ending. */
  static String path(Group series) {
    return "series/" + series.slug();
  }

  private static List<Entry> latest(List<Entry> entries) {
    return entries.stream().filter(e -> e.firstDay().length() == DAY_LENGTH).limit(LATEST).toList();
  }

  List<FeedItem> items(Contents contents, SiteRequest site) {
    return entries.stream().map(e -> FeedItem.of(e, contents, site, root)).toList();
  }

  /** What names it for good. */
  String id(Addresses addresses, String ending) {
    return addresses.id(path + ending, path + ending);
  }
}
