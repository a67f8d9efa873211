package readout.site.page;

import java.util.List;
import readout.site.model.Addresses;
import readout.site.model.Feed;
import readout.site.model.Hrefs;
import readout.site.model.MeetingSummary;
import readout.site.model.SiteRequest;
import readout.site.model.SummaryText;
import readout.site.page.PageFrame.FeedLinks;
import readout.site.page.PageFrame.HouseLink;
import readout.site.page.PageFrame.SiteLinks;

/** What is around a page and depends on no other page: the site's title, its words and links. */
public final class Outline {
  private final SiteRequest site;
  private final SiteWords words;

  /** The outline of the pages of a site. */
  public Outline(SiteRequest site) {
    this.site = site;
    this.words = SiteWords.of(site.language());
  }

  /**
   * The outline of a page, without menu and neighbours, which leads to the feed of all meetings.
   *
   * @param path the page, seen from the site's root
   * @param description what search engines and previews show
   */
  public PageFrame of(String path, String title, String description) {
    return of(path, title, description, Feed.ALL);
  }

  /**
   * The outline of a page, without menu and neighbours.
   *
   * @param feed the path of the feed of what the page shows, without an ending
   */
  PageFrame of(String path, String title, String description, String feed) {
    String root = root(path);
    return new PageFrame(
        site.title(),
        title,
        description,
        site.baseUrl().isEmpty() ? "" : site.baseUrl() + Hrefs.encoded(path),
        links(wholeRoot(path), root),
        new FeedLinks(
            Hrefs.to(root, feed + ".atom"),
            Feed.hasJson(feed) ? Hrefs.to(root, feed + ".json") : "",
            feed.equals(Feed.ALL) ? site.title() : title + " – " + site.title()),
        words,
        house(path, root),
        List.of(),
        PageVariants.NONE,
        Neighbourhood.NONE);
  }

  /**
   * The address by which a page is cited: in full with {@code --base-url}, otherwise that seen from
   * its own folder.
   */
  public String address(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return Hrefs.to(site.baseUrl(), site.baseUrl().isEmpty() ? file : path);
  }

  /** What comes before the address where a place on a meeting's page is cited: title and date. */
  public String citation(MeetingSummary entry) {
    String between = site.language().label("separator");
    return entry.title().text() + between + (entry.date().isEmpty() ? "" : entry.date() + between);
  }

  private SiteLinks links(String wholeRoot, String root) {
    String icon = site.house().icon();
    return new SiteLinks(
        wholeRoot,
        Hrefs.to(root, "index.html"),
        Hrefs.to(root, "meetings.ics"),
        Hrefs.to(root, DataPage.PATH),
        Hrefs.to(root, "search.html"),
        site.baseUrl().isEmpty() ? "" : Hrefs.to(root, Addresses.OPEN_SEARCH),
        icon.isEmpty() ? "" : Hrefs.to(wholeRoot, icon),
        site.house().logo().isEmpty() ? "" : Hrefs.to(wholeRoot, site.house().logo()),
        site.house().name());
  }

  private List<HouseLink> house(String path, String root) {
    return site.house().pages().stream()
        .map(
            page ->
                new HouseLink(
                    SiteLink.of(
                        new SummaryText(page.title(), site.foreign(page.language())),
                        Hrefs.to(root, page.path())),
                    page.path().equals(path)))
        .toList();
  }

  /** The way from a page to the root of the whole site, where what all languages share is. */
  String wholeRoot(String path) {
    return isAnywhere(path) ? site.wholeUrl() : root(path) + (site.prefix().isEmpty() ? "" : "../");
  }

  private boolean isAnywhere(String path) {
    return path.equals("404.html") && !site.baseUrl().isEmpty();
  }

  /** A server shows the page of missing addresses anywhere, so that its links must be whole. */
  String root(String path) {
    return isAnywhere(path)
        ? site.baseUrl()
        : "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
