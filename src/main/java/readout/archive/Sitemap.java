package readout.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** The pages of a public site for search engines (sitemaps.org, version 0.9). */
final class Sitemap {
  /** The most URLs that a file may have. */
  static final int MOST = 50_000;

  private static final Namespace NAMESPACE =
      Namespace.getNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");

  private final Addresses addresses;
  private final List<String> paths;
  private final Map<String, String> changes;

  /**
   * @param paths the pages, in any order
   * @param changes when pages changed last, by their paths, as far as it is known
   */
  Sitemap(SiteRequest site, List<String> paths, Map<String, String> changes) {
    this.changes = changes;
    this.addresses = new Addresses(site);
    this.paths = paths.stream().distinct().sorted().toList();
  }

  /** Whether a site has one: anybody may read it, and it is known where it is. */
  static boolean isFor(SiteRequest site) {
    return site.isPublic() && !site.baseUrl().isEmpty();
  }

  /** One file, or an index and the files that it lists. */
  List<SiteFile> files() {
    Supplier<String> inputs =
        () -> addresses.to("", "") + '\n' + String.join("\n", paths) + changes;
    if (paths.size() <= MOST) {
      return List.of(SiteFile.text("sitemap.xml", inputs, () -> urls(paths)));
    }
    List<SiteFile> files = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < paths.size(); from += MOST) {
      List<String> part = paths.subList(from, Math.min(paths.size(), from + MOST));
      String path = "sitemap-" + (parts.size() + 1) + ".xml";
      files.add(SiteFile.text(path, inputs, () -> urls(part)));
      parts.add(path);
    }
    files.add(SiteFile.text("sitemap.xml", inputs, () -> list("sitemapindex", "sitemap", parts)));
    return files;
  }

  private String urls(List<String> part) {
    return list("urlset", "url", part);
  }

  private String list(String root, String item, List<String> part) {
    Element list = new Element(root, NAMESPACE);
    for (String path : part) {
      Element place = new Element("loc", NAMESPACE).setText(addresses.to("", path));
      Element entry = new Element(item, NAMESPACE).addContent(place);
      if (changes.containsKey(path)) {
        entry.addContent(new Element("lastmod", NAMESPACE).setText(changes.get(path)));
      }
      list.addContent(entry);
    }
    return Xml.print(new Document(list));
  }
}
