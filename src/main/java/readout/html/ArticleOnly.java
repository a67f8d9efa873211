package readout.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;

/**
 * Cuts the article out of a page, for a page that has a frame and a style of its own: no head, no
 * letterhead, no style, no script.
 */
public final class ArticleOnly {
  private static final String FRAME = "style, link, meta, title, script, .letterhead";

  private ArticleOnly() {}

  /**
   * The {@code article} of a page, else its {@code main}, else a {@code div} with all of its body;
   * it says its language and direction itself. Text keeps every character.
   *
   * @param page a page of HTML
   * @param linkedData whether the page's JSON-LD comes after it
   */
  public static String of(String page, boolean linkedData) {
    Document document = Jsoup.parse(page);
    document.outputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);
    String data = document.select("script[type=application/ld+json]").outerHtml();
    Element article = article(document);
    article.select(FRAME).remove();
    article.removeAttr("id");
    Element root = document.expectFirst("html");
    for (String name : new String[] {"lang", "dir"}) {
      if (root.hasAttr(name) && !article.hasAttr(name)) {
        article.attr(name, root.attr(name));
      }
    }
    return article.outerHtml() + "\n" + (linkedData && !data.isEmpty() ? data + "\n" : "");
  }

  /** The element of a page that holds its text; it becomes a {@code div} when it is the body. */
  static Element article(Document document) {
    for (String name : new String[] {"article", "main"}) {
      Element found = document.selectFirst(name);
      if (found != null) {
        return found;
      }
    }
    return document.body().tagName("div");
  }
}
