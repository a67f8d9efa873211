package readout.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.site.model.Addresses;
import readout.site.model.HousePage;
import readout.site.model.Hrefs;
import readout.site.model.SiteRequest;

/** What is around a page and depends on no other page: the site's title, its words and links. */
public final class Outline {
  private final SiteRequest site;
  private final Map<String, Object> words = new LinkedHashMap<>();

  /** The outline of the pages of a site. */
  public Outline(SiteRequest site) {
    this.site = site;
    for (String word : SiteContract.WORDS) {
      words.put(word.replace('-', '_'), site.language().label("site." + word));
    }
    words.put("languages", site.language().label("label.languages"));
  }

  /**
   * The outline of a page, without menu and neighbours.
   *
   * @param path the page, seen from the site's root
   * @param description what search engines and previews show
   */
  public Map<String, Object> of(String path, String title, String description) {
    String root = root(path);
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("root", wholeRoot(path));
    map.put("title", site.title());
    map.put("home", Hrefs.to(root, "index.html"));
    map.put("url", site.baseUrl().isEmpty() ? "" : site.baseUrl() + Hrefs.encoded(path));
    map.put("opensearch", site.baseUrl().isEmpty() ? "" : Hrefs.to(root, Addresses.OPEN_SEARCH));
    map.put("description", description);
    map.put("heading", title);
    map.put("feed", Hrefs.to(root, "feed.atom"));
    map.put("json_feed", Hrefs.to(root, "feed.json"));
    map.put("feed_title", site.title());
    map.put("calendar", Hrefs.to(root, "meetings.ics"));
    map.put("data", Hrefs.to(root, "data/index.json"));
    map.put("search", Hrefs.to(root, "search.html"));
    String icon = site.house().icon();
    map.put("icon", icon.isEmpty() ? "" : Hrefs.to(wholeRoot(path), icon));
    map.put("house", house(path, root));
    map.put("words", words);
    for (String name :
        List.of("menu", "languages", "alternates", "neighbours", "later_steps", "earlier_steps")) {
      map.put(name, List.of());
    }
    return map;
  }

  private List<Object> house(String path, String root) {
    List<Object> links = new ArrayList<>();
    for (HousePage page : site.house().pages()) {
      Map<String, Object> link = new LinkedHashMap<>(site.foreign(page.language()));
      link.put("text", page.title());
      link.put("href", Hrefs.to(root, page.path()));
      link.put("current", page.path().equals(path));
      links.add(link);
    }
    return links;
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
