package readout.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the places on an HTML page that a link can name. */
public final class PageIds {
  private static final String ATTRIBUTE = " id=";

  private PageIds() {}

  /**
   * The ids of a page that a template has printed. The page is not read as a whole: every page of a
   * site is asked.
   */
  public static Set<String> printed(String page) {
    Set<String> ids = new TreeSet<>();
    for (int at = page.indexOf(ATTRIBUTE); at >= 0; at = page.indexOf(ATTRIBUTE, at + 1)) {
      int start = at + ATTRIBUTE.length();
      char quote = start < page.length() ? page.charAt(start) : ' ';
      int end = quote == '"' || quote == '\'' ? page.indexOf(quote, start + 1) : -1;
      if (end > 0) {
        String id = page.substring(start + 1, end);
        ids.add(id.indexOf('&') < 0 ? id : Parser.unescapeEntities(id, true));
      }
    }
    return ids;
  }

  /** Whether a file is a page, by its name. */
  public static boolean isPage(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
  }

  /** The ids, and the names of anchors, of any page. */
  public static Set<String> of(byte[] page) {
    Set<String> ids = new TreeSet<>();
    try {
      for (Element e : Jsoup.parse(new ByteArrayInputStream(page), null, "").getAllElements()) {
        ids.add(e.id());
        if (e.normalName().equals("a")) {
          ids.add(e.attr("name"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // does not happen to what is in memory
    }
    ids.remove("");
    return ids;
  }
}
