package readout.site.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import readout.site.model.Addresses;
import readout.site.model.Alternate;
import readout.site.model.SiteRequest;
import readout.site.page.SiteFile;

/** The pages of a public site for search engines (sitemaps.org, version 0.9). */
final class Sitemap {
  /** The most URLs that a file may have. */
  static final int MOST = 50_000;

  private static final Namespace NAMESPACE =
      Namespace.getNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");

  /** Links to the same page in other languages (Google's extension, in XHTML's words). */
  private static final Namespace XHTML =
      Namespace.getNamespace("xhtml", "http://www.w3.org/1999/xhtml");

  private final Addresses addresses;
  private final SortedMap<String, MappedPage> pages = new TreeMap<>();
  private final List<String> paths;

  /**
   * @param pages the pages, in any order
   */
  Sitemap(SiteRequest site, List<MappedPage> pages) {
    this.addresses = new Addresses(site);
    pages.forEach(page -> this.pages.put(page.path(), page));
    this.paths = List.copyOf(this.pages.keySet());
  }

  /** Whether a site has one: it is public, and it is known where it is. */
  static boolean isFor(SiteRequest site) {
    return site.isPublic() && !site.baseUrl().isEmpty();
  }

  /** One file, or an index and the files that it lists. */
  List<SiteFile> files() {
    if (paths.size() <= MOST) {
      return List.of(SiteFile.text("sitemap.xml", () -> inputs(paths), () -> urls(paths)));
    }
    List<SiteFile> files = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < paths.size(); from += MOST) {
      List<String> part = paths.subList(from, Math.min(paths.size(), from + MOST));
      String path = "sitemap-" + (parts.size() + 1) + ".xml";
      files.add(SiteFile.text(path, () -> inputs(part), () -> urls(part)));
      parts.add(path);
    }
    files.add(
        SiteFile.text(
            "sitemap.xml", () -> inputs(parts), () -> list("sitemapindex", "sitemap", parts)));
    return files;
  }

  private String inputs(List<String> part) {
    StringBuilder inputs = new StringBuilder(addresses.to("", ""));
    for (String path : part) {
      MappedPage page = pages.get(path);
      inputs.append('\n').append(path).append(page == null ? "" : page.changed());
      inputs.append(alternates(path));
    }
    return inputs.toString();
  }

  private Map<String, String> alternates(String path) {
    MappedPage page = pages.get(path);
    return page == null ? Map.of() : Alternate.paths(page.languages().get());
  }

  private String urls(List<String> part) {
    return list("urlset", "url", part);
  }

  private String list(String root, String item, List<String> part) {
    Element list = new Element(root, NAMESPACE);
    for (String path : part) {
      Element place = new Element("loc", NAMESPACE).setText(addresses.to("", path));
      MappedPage page = pages.get(path);
      Element entry = new Element(item, NAMESPACE).addContent(place);
      if (page != null && !page.changed().isEmpty()) {
        entry.addContent(new Element("lastmod", NAMESPACE).setText(page.changed()));
      }
      Map<String, String> languages = alternates(path);
      languages.forEach((tag, to) -> entry.addContent(link(tag, to)));
      if (!languages.isEmpty()) {
        list.addNamespaceDeclaration(XHTML);
      }
      list.addContent(entry);
    }
    return Xml.print(new Document(list));
  }

  private Element link(String tag, String path) {
    return new Element("link", XHTML)
        .setAttribute("rel", "alternate")
        .setAttribute("hreflang", tag)
        .setAttribute("href", addresses.to("", path));
  }
}
