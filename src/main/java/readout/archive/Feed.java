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
  private static final int LATEST = 50;

  /** A year of four digits, which is all that RFC 3339 can write. */
  private static final int DAY_LENGTH = "2026-05-13".length();

  /** The feed of a site and one for each of its series. */
  static List<Feed> all(SiteRequest site, Archive archive) {
    List<Feed> feeds = new ArrayList<>();
    feeds.add(new Feed("feed", site.title(), "index.html", "", latest(archive.entries())));
    for (Group series : archive.section("series")) {
      String title = series.name().text() + " – " + site.title();
      String path = "series/" + series.slug();
      feeds.add(new Feed(path, title, series.path(), "../", latest(series.entries())));
    }
    return feeds;
  }

  private static List<Entry> latest(List<Entry> entries) {
    return entries.stream().filter(e -> e.firstDay().length() == DAY_LENGTH).limit(LATEST).toList();
  }

  List<FeedItem> items(Contents contents, Addresses addresses) {
    return entries.stream().map(e -> FeedItem.of(e, contents, addresses, root)).toList();
  }

  /** What names it for good. */
  String id(Addresses addresses, String ending) {
    return addresses.id(path + ending, title + '\n' + path + ending);
  }
}
