package readout.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Prints the article of a page as plain text, for a template that is written in HTML alone. A
 * paragraph is a line: mail programs break it where it suits their readers.
 */
public final class ArticleText {
  /** Groups of rows begin no line that their rows do not begin. */
  private static final Set<String> ROWS = Set.of("tbody", "thead", "tfoot");

  /** Between these there is no empty line. */
  private static final Set<String> TIGHT = Set.of("li", "tr", "dt", "dd");

  private static final Set<String> LISTS = Set.of("ul", "ol");

  private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\f\\r]+");
  private static final String RULE = "-".repeat(72);

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private String prefix = "";
  private String last = "";
  private String marker = "";
  private boolean gap;

  private ArticleText() {}

  /**
   * The text of an article; each line ends with a line break.
   *
   * @param article HTML, such as {@link ArticleOnly} gives it
   */
  public static String of(String article) {
    ArticleText text = new ArticleText();
    text.children(Jsoup.parse(article).body(), false);
    text.end();
    return text.out.toString();
  }

  private void children(Node parent, boolean kept) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode words) {
        String text = words.getWholeText();
        add(kept ? text : SPACES.matcher(text).replaceAll(" "));
      } else if (node instanceof Element element && !isHidden(element)) {
        element(element, kept);
      }
    }
  }

  private static boolean isHidden(Element element) {
    return Elements.isUnseen(element) || element.normalName().equals("svg");
  }

  private void element(Element element, boolean kept) {
    String name = element.normalName();
    switch (name) {
      case "br" -> end();
      case "hr" -> {
        paragraph();
        add(RULE);
        paragraph();
      }
      case "img" -> add(element.attr("alt").isBlank() ? "" : "[" + element.attr("alt") + "]");
      case "td", "th" -> {
        add(element.previousElementSibling() == null ? "" : " | ");
        children(element, kept);
      }
      case "a" -> link(element, kept);
      default -> {
        if (Elements.isBlock(element) && !ROWS.contains(name)) {
          block(element, kept || name.equals("pre"));
        } else {
          inline(element, kept);
        }
      }
    }
  }

  /** Words that run the other way are isolated (UAX #9, section 2.4.1). */
  private void inline(Element element, boolean kept) {
    boolean isolated = element.normalName().equals("bdi") || element.hasAttr("dir");
    add(isolated ? "\u2068" : "");
    children(element, kept);
    add(isolated ? "\u2069" : "");
  }

  private void link(Element link, boolean kept) {
    children(link, kept);
    String address = link.attr("href");
    boolean whole = address.matches("(?i)https?://.*");
    add(whole && !link.text().equals(address) ? " <" + address + ">" : "");
  }

  private void block(Element element, boolean kept) {
    String name = element.normalName();
    boolean inner = element.parent() != null && element.parent().normalName().equals("li");
    boolean tight = TIGHT.contains(name) || inner && LISTS.contains(name);
    if (tight) {
      end();
    } else {
      paragraph();
    }
    String outside = prefix;
    if (name.equals("blockquote")) {
      prefix += "> ";
    } else if (name.equals("li")) {
      marker = marker(element);
      prefix += " ".repeat(marker.length());
    }
    children(element, kept);
    end();
    marker = "";
    prefix = outside;
    gap |= !tight;
    if (name.equals("h1") || name.equals("h2")) {
      underline(name.equals("h1") ? "=" : "-", element.text().length());
    }
  }

  private static String marker(Element item) {
    Element list = item.parent();
    return list != null && list.normalName().equals("ol")
        ? item.elementSiblingIndex() + 1 + ". "
        : "- ";
  }

  private void underline(String mark, int length) {
    gap = false;
    add(mark.repeat(Math.min(length, RULE.length())));
    paragraph();
  }

  private void add(String text) {
    boolean space = line.length() == 0 || line.charAt(line.length() - 1) == ' ';
    line.append(space && text.startsWith(" ") ? text.substring(1) : text);
  }

  private void paragraph() {
    end();
    gap = true;
  }

  /** Ends the line, if there is something in it. */
  private void end() {
    String text = line.toString();
    line.setLength(0);
    if (text.isBlank()) {
      return;
    }
    if (gap && out.length() > 0) {
      out.append(common(last, prefix).stripTrailing()).append('\n');
    }
    gap = false;
    String start = prefix.substring(0, prefix.length() - marker.length()) + marker;
    marker = "";
    for (String one : text.stripTrailing().split("\n")) {
      out.append(start).append(one).append('\n');
      start = prefix;
    }
    last = prefix;
  }

  /** An empty line belongs to a quotation when what is before and after it does. */
  private static String common(String one, String other) {
    return one.startsWith(other) ? other : other.startsWith(one) ? one : "";
  }
}
