package readout.site.model;

/** Where the pages of a site are, as its files for machines say it, and names that never change. */
public final class Addresses {
  /** The description of the search, seen from the site's root. */
  public static final String OPEN_SEARCH = "opensearch.xml";

  private final SiteRequest site;

  public Addresses(SiteRequest site) {
    this.site = site;
  }

  /** Whether addresses are whole URLs. */
  public boolean areWhole() {
    return !site.baseUrl().isEmpty();
  }

  /**
   * The URL of a path of the site; without a base URL a reference that leads there.
   *
   * @param root the way from the file that holds it to the site's root
   */
  public String to(String root, String path) {
    return areWhole() ? site.baseUrl() + Hrefs.encoded(path) : Hrefs.to(root, path);
  }

  /** The same with a place on the page, which may be empty. */
  public String to(String root, String path, String anchor) {
    return to(root, path) + (anchor.isEmpty() ? "" : "#" + Hrefs.encoded(anchor));
  }

  /** What names a path of the site for good; the key tells it from all others of the site. */
  public String id(String path, String key) {
    return site.id().iri(key, to("", path));
  }
}
