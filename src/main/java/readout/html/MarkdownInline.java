package readout.html;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads what is in a paragraph of a page: its characters, and the same as Markdown with its links
 * and emphasis.
 *
 * @param escape makes Markdown of literal text
 */
record MarkdownInline(UnaryOperator<String> escape) {
  private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\f\\r]+");

  /** The characters as a reader sees them. */
  String text(List<? extends Node> nodes) {
    StringBuilder text = new StringBuilder();
    nodes.forEach(node -> append(node, text, false));
    return tidy(text);
  }

  /** The same as Markdown in lines that begin no block by accident. */
  String markdown(List<? extends Node> nodes) {
    StringBuilder text = new StringBuilder();
    nodes.forEach(node -> append(node, text, true));
    return tidy(text);
  }

  private void append(Node node, StringBuilder out, boolean markdown) {
    if (node instanceof TextNode words) {
      String text = SPACES.matcher(words.getWholeText()).replaceAll(" ");
      out.append(markdown ? escaped(text, out) : text);
    } else if (node instanceof Element element && !Elements.isUnseen(element)) {
      element(element, out, markdown);
    }
  }

  /** Characters that only mean something at the beginning of a line are escaped only there. */
  private String escaped(String text, StringBuilder before) {
    String core = text.strip();
    if (core.isEmpty()) {
      return text;
    }
    int start = text.indexOf(core);
    boolean first = before.toString().isBlank();
    String literal = first ? escape.apply(core) : escape.apply("x" + core).substring(1);
    return text.substring(0, start) + literal + text.substring(start + core.length());
  }

  private void element(Element element, StringBuilder out, boolean markdown) {
    switch (element.normalName()) {
      case "br" -> out.append(markdown ? "\\\n" : "\n");
      case "img" -> {}
      case "input" -> out.append(box(element));
      case "sup" -> out.append(Elements.superscript(element, element.text()));
      case "q" -> {
        out.append('“');
        element.childNodes().forEach(child -> append(child, out, markdown));
        out.append('”');
      }
      default -> {
        StringBuilder inner = new StringBuilder();
        element.childNodes().forEach(child -> append(child, inner, markdown));
        String words = inner.toString();
        boolean struck = Elements.isStruck(element) && !words.isBlank();
        // Without marks, what was struck out would read as if it were said.
        words = struck ? "~~" + words.strip() + "~~" : words;
        out.append(markdown ? marked(element, words) : words);
      }
    }
  }

  /** A box that a reader sees ticked or not; nothing for any other field. */
  private static String box(Element input) {
    boolean box = input.attr("type").equalsIgnoreCase("checkbox");
    return !box ? "" : input.hasAttr("checked") ? "☑" : "☐";
  }

  private static String marked(Element element, String inner) {
    String core = inner.strip();
    if (core.isEmpty()) {
      return inner;
    }
    String mark =
        switch (element.normalName()) {
          case "strong", "b" -> "**";
          case "em", "i" -> "*";
          default -> "";
        };
    String address = element.normalName().equals("a") ? element.attr("href").strip() : "";
    boolean whole = address.matches("(?i)(https?://|mailto:|tel:)[^\\s<>()\\\\]+");
    String shown = whole ? "[" + core + "](" + address + ")" : mark + core + mark;
    int start = inner.indexOf(core);
    return inner.substring(0, start) + shown + inner.substring(start + core.length());
  }

  private static String tidy(StringBuilder text) {
    return text.toString().replaceAll(" *(\\\\?\n) *", "$1").strip();
  }
}
