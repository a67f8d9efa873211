package readout.archive;

/** Where the pages of a site are, as its files for machines say it, and names that never change. */
final class Addresses {
  /** The description of the search, seen from the site's root. */
  static final String OPEN_SEARCH = "opensearch.xml";

  private final SiteRequest site;

  Addresses(SiteRequest site) {
    this.site = site;
  }

  /** Whether addresses are whole URLs. */
  boolean areWhole() {
    return !site.baseUrl().isEmpty();
  }

  /**
   * The URL of a path of the site; without a base URL a reference that leads there.
   *
   * @param root the way from the file that holds it to the site's root
   */
  String to(String root, String path) {
    return areWhole() ? site.baseUrl() + Hrefs.encoded(path) : Hrefs.to(root, path);
  }

  /** The same with a place on the page, which may be empty. */
  String to(String root, String path, String anchor) {
    return to(root, path) + (anchor.isEmpty() ? "" : "#" + Hrefs.encoded(anchor));
  }

  /** What names a path of the site for good; the key tells it from all others of the site. */
  String id(String path, String key) {
    return site.id().iri(key, to("", path));
  }
}
