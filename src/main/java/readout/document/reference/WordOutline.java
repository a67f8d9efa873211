package readout.document.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows of the styles and lists of a Word file which are headings, titles, quotations, numbers. */
final class WordOutline {
  private static final Pattern HEADING =
      Pattern.compile("(?:heading|überschrift|titre|título|titolo|заголовок) ([1-6])");
  private static final Set<String> QUOTES =
      Set.of("quote", "intense quote", "quotations", "block text", "zitat", "citation", "цитата");

  private final Map<String, XmlElement> styles = new HashMap<>();
  private final Map<String, XmlElement> definitions = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();

  private WordOutline() {}

  /** That of a file; each part may be null. */
  static WordOutline of(XmlElement styles, XmlElement numbering) {
    WordOutline outline = new WordOutline();
    if (styles != null) {
      styles
          .elements("w:style")
          .forEach(s -> outline.styles.putIfAbsent(String.valueOf(s.attribute("w:styleId")), s));
    }
    if (numbering != null) {
      numbering
          .elements("w:abstractNum")
          .forEach(a -> outline.definitions.put(a.attribute("w:abstractNumId"), a));
      numbering
          .elements("w:num")
          .forEach(
              n ->
                  outline.lists.put(n.attribute("w:numId"), n.value("w:abstractNumId").orElse("")));
    }
    return outline;
  }

  /** The level of a heading, 1 for the title; 0 for any other paragraph. */
  int heading(XmlElement properties) {
    String level = inherited(properties, "w:outlineLvl").orElse("");
    if (level.matches("[0-5]")) {
      return Integer.parseInt(level) + 1;
    }
    String name = styleName(properties);
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      return Integer.parseInt(heading.group(1));
    }
    return name.equals("title") ? 1 : 0;
  }

  /** Whether a paragraph is set apart as somebody's words. */
  boolean isQuotation(XmlElement properties) {
    return QUOTES.contains(styleName(properties));
  }

  /** Whether a paragraph is the title of the document. */
  boolean isTitle(XmlElement properties) {
    return styleName(properties).equals("title");
  }

  /** The list level of a paragraph from 1; 0 outside of lists. */
  int listLevel(XmlElement properties) {
    XmlElement list = list(properties);
    if (list == null || list.value("w:numId").orElse("0").equals("0")) {
      return 0;
    }
    String level = list.value("w:ilvl").orElse("0");
    return level.matches("[0-8]") ? Integer.parseInt(level) + 1 : 1;
  }

  /** Whether the list of a paragraph has numbers rather than bullets. */
  boolean isNumbered(XmlElement properties) {
    XmlElement list = list(properties);
    String id = list == null ? "" : list.value("w:numId").orElse("");
    XmlElement definition = definitions.get(lists.getOrDefault(id, ""));
    if (definition == null) {
      return false;
    }
    String level = Integer.toString(Math.max(0, listLevel(properties) - 1));
    return definition
        .elements("w:lvl")
        .filter(l -> level.equals(l.attribute("w:ilvl")))
        .findFirst()
        .flatMap(l -> l.value("w:numFmt"))
        .filter(format -> !format.equals("bullet") && !format.equals("none"))
        .isPresent();
  }

  /**
   * Whether a property of words is on: by themselves, by their style, or by that of the paragraph.
   *
   * @param run the properties of the words; null without any
   * @param properties those of the paragraph; null without any
   */
  boolean isOn(String property, XmlElement run, XmlElement properties) {
    List<XmlElement> looks = new ArrayList<>();
    if (run != null) {
      looks.add(run);
      chain(run, "w:rStyle").forEach(style -> style.first("w:rPr").ifPresent(looks::add));
    }
    if (properties != null) {
      chain(properties).forEach(style -> style.first("w:rPr").ifPresent(looks::add));
    }
    return looks.stream()
        .flatMap(look -> look.first(property).stream())
        .findFirst()
        .filter(XmlElement::isOn)
        .isPresent();
  }

  private XmlElement list(XmlElement properties) {
    if (properties == null) {
      return null;
    }
    Optional<XmlElement> own = properties.first("w:numPr");
    if (own.isPresent()) {
      return own.get();
    }
    for (XmlElement style : chain(properties)) {
      Optional<XmlElement> found = style.first("w:pPr").flatMap(p -> p.first("w:numPr"));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return null;
  }

  private Optional<String> inherited(XmlElement properties, String name) {
    if (properties == null) {
      return Optional.empty();
    }
    Optional<String> own = properties.value(name);
    if (own.isPresent()) {
      return own;
    }
    for (XmlElement style : chain(properties)) {
      Optional<String> found = style.first("w:pPr").flatMap(p -> p.value(name));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The style of a paragraph and those it is based on; a circle ends it. */
  private List<XmlElement> chain(XmlElement properties) {
    return chain(properties, "w:pStyle");
  }

  private List<XmlElement> chain(XmlElement properties, String kind) {
    List<XmlElement> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String id = properties.value(kind).orElse("");
    while (seen.add(id) && styles.containsKey(id)) {
      chain.add(styles.get(id));
      id = styles.get(id).value("w:basedOn").orElse("");
    }
    return chain;
  }

  private String styleName(XmlElement properties) {
    String id = properties == null ? "" : properties.value("w:pStyle").orElse("");
    XmlElement style = styles.get(id);
    String name = style == null ? id : style.value("w:name").orElse(id);
    return name.toLowerCase(Locale.ROOT);
  }
}
