package readout.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;

/** The words that a page shows on a screen and on paper, as a browser without scripts would. */
public final class ShownPage {
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "textarea",
          "datalist",
          "iframe",
          "object",
          "audio",
          "video",
          "canvas",
          "del",
          "s",
          "strike");

  /** Declarations that take an element away, or make it too small or pale to be read. */
  private static final Pattern HIDES =
      Pattern.compile(
          "(?i)(^|[;{\\s])(display\\s*:\\s*none|visibility\\s*:\\s*(hidden|collapse)"
              + "|content-visibility\\s*:\\s*hidden|color\\s*:\\s*transparent"
              + "|(opacity|font-size)\\s*:\\s*(0++\\.?+|\\.0)0*+[a-z%]*+\\s*+(!|;|$))");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

  /** A rule inside which there is no other: what comes before it may be the head of a group. */
  private static final Pattern RULE = Pattern.compile("(?<![^{}])([^{}]*+)\\{([^{}]*+)\\}");

  /** A rule for some media, with the rules inside it, and what is before its brace. */
  private static final Pattern MEDIA =
      Pattern.compile("@([a-z-]+[^{};]*+)\\{((?:[^{}]*+\\{[^{}]*+\\})*+[^{}]*+)\\}");

  private ShownPage() {}

  /** Marks what the style sheets of a page hide on paper as hidden. */
  static void hideOnPaper(Document page) {
    for (Element style : page.select("style")) {
      String css = COMMENT.matcher(style.data()).replaceAll(" ");
      hideBy(MEDIA.matcher(css).replaceAll(" "), page);
      Matcher media = MEDIA.matcher(css);
      while (media.find()) {
        if (media.group(1).matches("media\\s+print\\s*")) {
          hideBy(media.group(2), page);
        }
      }
    }
  }

  /**
   * The text that readers of a page see; never null.
   *
   * @param html the page, or a part of one
   * @param css a style sheet that the page refers to; empty when there is none
   */
  public static String text(String html, String css) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    hideBy(css, page);
    for (Element style : page.select("style")) {
      hideBy(style.data(), page);
    }
    StringBuilder text = new StringBuilder();
    page.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            return visit(node, text);
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            text.append(node instanceof Element ? "\n" : "");
            return FilterResult.CONTINUE;
          }
        });
    return text.toString();
  }

  /** Each element is separated from what is around it. */
  private static NodeFilter.FilterResult visit(Node node, StringBuilder text) {
    if (node instanceof TextNode words) {
      text.append(isFolded(words.parentElement()) ? "" : words.getWholeText());
    } else if (node instanceof Element element && isHidden(element)) {
      return NodeFilter.FilterResult.SKIP_ENTIRELY;
    } else {
      text.append('\n');
    }
    return NodeFilter.FilterResult.CONTINUE;
  }

  private static boolean isHidden(Element element) {
    String name = element.normalName();
    return UNSEEN.contains(name)
        || element.hasAttr("hidden")
        || element.hasAttr("popover")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || name.equals("dialog") && !element.hasAttr("open")
        || isFolded(element.parent()) && !name.equals("summary")
        || HIDES.matcher(element.attr("style")).find();
  }

  /** Whether what is in an element is shown only when readers ask for it. */
  private static boolean isFolded(Element element) {
    return element != null && element.normalName().equals("details") && !element.hasAttr("open");
  }

  /** Marks what the rules of a style sheet hide, whatever the medium. */
  private static void hideBy(String css, Document page) {
    Matcher rule = RULE.matcher(COMMENT.matcher(css).replaceAll(" "));
    while (rule.find()) {
      if (HIDES.matcher(rule.group(2)).find()) {
        hide(rule.group(1).strip(), page);
      }
    }
  }

  /** A selector that only some states or made-up parts of an element meet hides nothing. */
  private static void hide(String selectors, Document page) {
    for (String selector : List.of(selectors.split(","))) {
      String one = selector.strip();
      if (one.isEmpty() || one.startsWith("@") || one.contains(":")) {
        continue;
      }
      try {
        page.select(one).forEach(element -> element.attr("hidden", true));
      } catch (Selector.SelectorParseException | IllegalArgumentException e) {
        continue;
      }
    }
  }
}
