package readout.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * Rules of style for a message, which go into the elements that they are about. They know no
 * weights: a later rule goes before an earlier one, and an element's own style before both. Their
 * words for the start and end of a line become left and right, as mail programs know no others.
 */
final class MailRules {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern RULE = Pattern.compile("([^{}@;]+)\\{([^{}]*)\\}");
  private static final String STYLE = "style";

  private final List<Rule> rules = new ArrayList<>();
  private final Map<Element, Map<String, String>> styles = new IdentityHashMap<>();

  private record Rule(String selector, String declarations) {}

  /**
   * @param sheets texts of rules, as CSS writes them
   */
  MailRules(List<String> sheets) {
    for (String sheet : sheets) {
      Matcher rule = RULE.matcher(COMMENT.matcher(sheet).replaceAll(" "));
      while (rule.find()) {
        rules.add(new Rule(rule.group(1).strip(), rule.group(2)));
      }
    }
  }

  /** Gives elements their style; those that are not to be displayed are taken away. */
  void applyTo(Document page) {
    for (Rule rule : rules) {
      for (Element element : selected(page, rule.selector())) {
        put(rule.declarations(), styles.computeIfAbsent(element, e -> new LinkedHashMap<>()));
      }
    }
    styles.forEach(
        (element, style) -> {
          Map<String, String> sided = sided(style, isRightToLeft(element));
          put(element.attr(STYLE), sided);
          if ("none".equals(sided.get("display"))) {
            element.remove();
          } else {
            element.attr(STYLE, text(sided));
          }
        });
  }

  /** A selector that only browsers know is for them. */
  private static List<Element> selected(Document page, String selector) {
    try {
      return page.body().select(selector);
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      return List.of();
    }
  }

  /** What is said again is said at the end, so that it goes before what covers it. */
  private static void put(String declarations, Map<String, String> style) {
    for (String declaration : declarations.split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String name = declaration.substring(0, colon).strip();
        style.keySet().removeIf(before -> before.equals(name) || before.startsWith(name + "-"));
        style.put(name, declaration.substring(colon + 1).strip().replaceAll("\\s+", " "));
      }
    }
  }

  private static Map<String, String> sided(Map<String, String> style, boolean rightToLeft) {
    Map<String, String> sided = new LinkedHashMap<>();
    style.forEach(
        (name, value) ->
            sided.put(
                sided(name, "inline-", rightToLeft),
                name.equals("text-align") ? sided(value, "", rightToLeft) : value));
    return sided;
  }

  private static String text(Map<String, String> style) {
    return style.entrySet().stream()
        .map(declaration -> declaration.getKey() + ": " + declaration.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String sided(String word, String before, boolean rightToLeft) {
    return word.replace(before + "start", rightToLeft ? "right" : "left")
        .replace(before + "end", rightToLeft ? "left" : "right");
  }

  private static boolean isRightToLeft(Element element) {
    Element directed = element.closest("[dir=rtl], [dir=ltr]");
    return directed != null && directed.attr("dir").equals("rtl");
  }
}
