package readout.site.model;

import java.util.List;
import java.util.Set;

/**
 * What the house adds to a site in one of its languages: pages of its own, and files that are there
 * once for all languages.
 *
 * @param pages in the order of the footer
 * @param files paths seen from the root of the whole site
 * @param logo the path of its logo there; empty without one
 * @param name what it is called, for those who do not see the logo
 */
public record House(List<HousePage> pages, Set<String> files, String logo, String name) {
  /** A site without any. */
  public static final House NONE = new House(List.of(), Set.of(), "", "");

  /** The same with a logo. */
  public House with(String logo, String name) {
    return new House(pages, files, logo, name);
  }

  /** Whether a path is that of a page that is in another language than the site is there. */
  public boolean isFallback(String path, String tag) {
    return pages.stream().anyMatch(page -> page.path().equals(path) && !page.isIn(tag));
  }

  /** The icon that browsers ask for by themselves. */
  private static final String ICON = "favicon.ico";

  /** Whether the house has a file of its own in place of one that the site would have. */
  public boolean replaces(String path) {
    return files.contains(path);
  }

  /** The path of the icon to name on pages; empty when it is the site's {@code favicon.svg}. */
  public String icon() {
    return files.contains(ICON) && !replaces(OwnPaths.ICON) ? ICON : "";
  }

  /** All that the frames of pages show of it, for telling whether a page is what it was. */
  public String outline() {
    StringBuilder outline = new StringBuilder(icon() + logo + name);
    for (HousePage page : pages) {
      for (String part : List.of(page.path(), page.title(), page.language())) {
        outline.append('\n').append(part);
      }
    }
    return outline.toString();
  }
}
