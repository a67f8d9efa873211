package readout.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Knows what HTML elements mean to readers of a page. */
final class Elements {
  private static final Set<String> UNSEEN =
      Set.of("head", "script", "style", "template", "noscript", "datalist", "object", "iframe");

  /** The elements that stand on lines of their own in the style sheets of browsers. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> STRUCK = Set.of("del", "s", "strike");

  /** How content management systems call the paragraph below a quotation. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:^|[\\s_-])(?:author|attribution|byline|cite|citation|credit|footer|source|speaker)(?:$|[\\s_-])");

  /** How they call a sentence that is repeated in large letters. */
  private static final Pattern PULLED =
      Pattern.compile("(?i)(?:^|\\s)(?:pull[_-]?quote|pull[_-]?quote__text)(?:$|\\s)");

  /** How they call the mark of a footnote. */
  private static final Pattern NOTE = Pattern.compile("(?i)fn|note|ref|cite");

  private static final Pattern MARK =
      Pattern.compile("\\s*(?:\\[?(?:\\d{1,3}|[a-z]|[ivx]{1,4})]?|[*†‡§¶#]{1,3})\\s*");

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Elements() {}

  /** Whether what is inside is not shown. */
  static boolean isUnseen(Element e) {
    return UNSEEN.contains(e.normalName())
        || e.hasAttr("hidden")
        || e.attr("aria-hidden").strip().equalsIgnoreCase("true")
        || e.normalName().equals("dialog") && !e.hasAttr("open")
        || has(e, "display:none")
        || has(e, "visibility:hidden");
  }

  /** Whether an element stands on lines of its own by what it is (HTML, section 15.3). */
  static boolean isBlock(Element e) {
    return BLOCKS.contains(e.normalName());
  }

  /** Whether what is inside is shown as taken back. */
  static boolean isStruck(Element e) {
    return STRUCK.contains(e.normalName()) || has(e, "line-through");
  }

  private static boolean has(Element e, String style) {
    String written = e.attr("style");
    return !written.isEmpty()
        && written.toLowerCase(Locale.ROOT).replaceAll("\\s+", "").contains(style);
  }

  static boolean isQuotation(Element e) {
    return e.normalName().equals("blockquote")
        || PULLED.matcher(e.className()).find()
            && e.closest("blockquote") == null
            && e.selectFirst("blockquote, cite, footer, figcaption") == null;
  }

  static boolean isHeading(Element e) {
    String name = e.normalName();
    return name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6'
        || name.equals("dt")
        || e.attr("role").equals("heading");
  }

  /** Whether it says whose words a quotation is: inside it at its end, or as its caption. */
  static boolean isCredit(Element e) {
    Element quotation = e.closest("blockquote");
    if (quotation == null) {
      return e.normalName().equals("figcaption")
          && e.parent() != null
          && e.parent().selectFirst("blockquote, q") != null;
    }
    String name = e.normalName();
    boolean named =
        name.equals("footer")
            || name.equals("figcaption")
            || name.equals("cite")
            || e != quotation && CREDIT.matcher(e.className().toLowerCase(Locale.ROOT)).find();
    return named && isLast(e, quotation) && !isFirst(e, quotation);
  }

  /** Whether no words of the quotation follow: a work that is named within it is a part of it. */
  private static boolean isLast(Element e, Element quotation) {
    for (Element at = e; at != quotation; at = at.parent()) {
      for (Node next = at.nextSibling(); next != null; next = next.nextSibling()) {
        if (next instanceof TextNode text
            && text.getWholeText().codePoints().anyMatch(Character::isLetter)) {
          return false;
        }
        boolean words = next instanceof Element other && !other.text().isBlank();
        if (words && !isNamedCredit((Element) next)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isNamedCredit(Element e) {
    return Set.of("cite", "footer", "figcaption").contains(e.normalName())
        || CREDIT.matcher(e.className().toLowerCase(Locale.ROOT)).find();
  }

  /** Whether no words of the quotation come before. */
  private static boolean isFirst(Element e, Element quotation) {
    for (Element at = e; at != quotation; at = at.parent()) {
      for (Node before = at.previousSibling(); before != null; before = before.previousSibling()) {
        String text =
            before instanceof TextNode t
                ? t.getWholeText()
                : before instanceof Element o ? o.text() : "";
        if (!text.isBlank()) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * How a superscript is read: the mark of a footnote as one that is known to be left out, anything
   * else as it is.
   */
  static String superscript(Element e, String text) {
    if (!MARK.matcher(text).matches()) {
      return text;
    }
    boolean linked = e.selectFirst("a") != null || e.closest("a") != null;
    boolean called = NOTE.matcher(e.className() + " " + e.id() + " " + e.attr("role")).find();
    String digits = text.replaceAll("\\D", "");
    if (digits.isEmpty()) {
      boolean letter = text.codePoints().anyMatch(Character::isLetter);
      return letter ? (linked || called ? "†" : text) : text.strip();
    }
    StringBuilder raised = new StringBuilder();
    digits.chars().forEach(d -> raised.append(SUPERSCRIPTS.charAt(d - '0')));
    return raised.toString();
  }

  /** The line of its source that a node comes from, from 1. */
  static int line(Node node) {
    Element own = node instanceof Element e ? e : node.parentElement();
    for (Element e = own; e != null; e = e.parentElement()) {
      if (e.hasAttr(PublishedPage.LINE)) {
        return Integer.parseInt(e.attr(PublishedPage.LINE));
      }
    }
    return node.sourceRange().start().lineNumber();
  }
}
