package readout.archive;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A file of the site.
 *
 * @param path seen from the site's root, with slashes
 * @param inputs tells whether the file must be what it was: the same inputs give the same file
 * @param page makes the context of a page for its template; null for a file that is no page
 * @param text makes the whole text of a file that is no page; null for a page
 */
public record SiteFile(
    String path, String inputs, Supplier<Map<String, Object>> page, Supplier<String> text) {
  /** A page. */
  static SiteFile page(String path, String inputs, Supplier<Map<String, Object>> page) {
    return new SiteFile(path, inputs, page, null);
  }

  /** Any other file. */
  static SiteFile text(String path, String inputs, Supplier<String> text) {
    return new SiteFile(path, inputs, null, text);
  }
}
