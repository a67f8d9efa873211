package readout.document.reference;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The styles of an office. They are found by their names: ids differ with the language of Word. */
final class StyleSheet {
  /** What text has where nothing says its size. */
  private static final int USUAL_SIZE = 20;

  private static final Set<String> ON = Set.of("1", "true", "on");

  /** The names of standard styles, for programs that do not say which they are. */
  private static final Map<String, List<String>> STANDARD =
      Map.of(
          "paragraph", List.of("Normal", "Standard"),
          "character", List.of("Default Paragraph Font"),
          "table", List.of("Normal Table", "Table Normal"));

  private final XmlElement root;
  private final Map<String, XmlElement> byId = new HashMap<>();

  /** By type and name, as {@link #key} has them. */
  private final Map<String, String> idByName = new HashMap<>();

  /**
   * @param root of the part with the styles, as the office has it
   */
  StyleSheet(XmlElement root) {
    this.root = root;
    List<XmlElement> styles = root.elements("w:style").toList();
    for (XmlElement style : styles) {
      byId.putIfAbsent(id(style), style);
      style.value("w:name").ifPresent(name -> idByName.putIfAbsent(key(style, name), id(style)));
    }
    for (XmlElement style : styles) {
      for (String alias : style.value("w:aliases").orElse("").split("[,;]")) {
        if (!alias.isBlank()) {
          idByName.putIfAbsent(key(style, alias), id(style));
        }
      }
    }
  }

  /** The part with the styles, as the office has it. */
  XmlElement root() {
    return root;
  }

  private static String id(XmlElement style) {
    return String.valueOf(style.attribute("w:styleId"));
  }

  private static String key(XmlElement style, String name) {
    return key(style.attributes().getOrDefault("w:type", "paragraph"), name);
  }

  private static String key(String type, String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    return type + " " + plain.toLowerCase(Locale.ROOT);
  }

  /** The styles without what is not for notes: old formatting, hidden text, marks of revisions. */
  XmlElement cleaned() {
    return AllowedMarkup.OF_STYLES.of(root).orElseThrow();
  }

  /** What text has that no style says anything of; empty properties without any. */
  XmlElement defaults() {
    return root.first("w:docDefaults")
        .flatMap(defaults -> defaults.first("w:rPrDefault"))
        .flatMap(defaults -> defaults.first("w:rPr"))
        .orElse(XmlElement.of("w:rPr"));
  }

  /**
   * A property of the text of a style, as the style says it or one that it is based on; empty when
   * none does.
   */
  Optional<XmlElement> property(String id, String name) {
    Set<String> seen = new HashSet<>();
    XmlElement style = style(id).orElse(null);
    while (style != null && seen.add(id(style))) {
      Optional<XmlElement> found = style.first("w:rPr").flatMap(rPr -> rPr.first(name));
      if (found.isPresent()) {
        return found;
      }
      style = style(style.value("w:basedOn").orElse(null)).orElse(null);
    }
    return Optional.empty();
  }

  /** The language of a style's text; empty when nothing says it. */
  Optional<XmlElement> language(String id) {
    return property(id, "w:lang")
        .or(() -> property(standard("paragraph").orElse(null), "w:lang"))
        .or(() -> defaults().first("w:lang"))
        .flatMap(AllowedMarkup.OF_PROPERTIES::of);
  }

  /** The size of a style's text in half points. */
  int size(String id) {
    return property(id, "w:sz")
        .or(() -> defaults().first("w:sz"))
        .map(size -> String.valueOf(size.attribute("w:val")))
        .filter(size -> size.matches("[1-9][0-9]{0,2}"))
        .map(Integer::parseInt)
        .orElse(USUAL_SIZE);
  }

  /**
   * The id of the style of a name or an alias, whatever its letters' case; empty without one.
   *
   * @param type {@code paragraph}, {@code character}, {@code table} or {@code numbering}
   */
  Optional<String> id(String type, String name) {
    return Optional.ofNullable(idByName.get(key(type, name)));
  }

  /** The style of an id; empty without one. */
  Optional<XmlElement> style(String id) {
    return Optional.ofNullable(id == null ? null : byId.get(id));
  }

  /** The id of the style that a type has where none is named; empty without one. */
  Optional<String> standard(String type) {
    return root.elements("w:style")
        .filter(style -> type.equals(style.attribute("w:type")))
        .filter(style -> ON.contains(style.attributes().getOrDefault("w:default", "")))
        .map(StyleSheet::id)
        .findFirst()
        .or(
            () ->
                STANDARD.getOrDefault(type, List.of()).stream()
                    .flatMap(name -> id(type, name).stream())
                    .findFirst());
  }

  /** All ids. */
  Set<String> ids() {
    return Set.copyOf(byId.keySet());
  }

  /** Whether text in a style is hidden, by the style itself or one that it is based on. */
  boolean isHidden(String id) {
    return property(id, "w:vanish").filter(XmlElement::isOn).isPresent();
  }
}
