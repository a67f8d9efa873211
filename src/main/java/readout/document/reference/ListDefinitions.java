package readout.document.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.document.word.WordNumbering;

/** Makes the lists of notes look like those of an office, as its list styles have them. */
final class ListDefinitions {
  private static final int LEVELS = 9;

  private final StyleSheet styles;
  private final XmlElement office;
  private final XmlElement own;

  /**
   * @param office the office's numbering; null without any
   * @param own the program's definitions in one element
   */
  ListDefinitions(StyleSheet styles, XmlElement office, XmlElement own) {
    this.styles = styles;
    this.office = office == null ? XmlElement.of("w:numbering") : office;
    this.own = own;
  }

  /**
   * The definitions of the office, and two for the lists of notes.
   *
   * @param ours the program's, which has the ids of its two lists
   */
  WordNumbering numbering(WordNumbering ours) {
    int bullets = highest("w:abstractNum", "w:abstractNumId") + 1;
    List<XmlElement> definitions = new ArrayList<>(office.elements("w:abstractNum").toList());
    definitions.add(definition(bullets, ours.bullets(), "List Bullet"));
    definitions.add(definition(bullets + 1, ours.numbers(), "List Number"));
    return new WordNumbering(
        printed(definitions),
        printed(office.elements("w:num").toList()),
        bullets,
        bullets + 1,
        highest("w:num", "w:numId") + 1);
  }

  private static String printed(List<XmlElement> elements) {
    StringBuilder xml = new StringBuilder();
    elements.forEach(element -> xml.append(XmlPrinter.piece(element)));
    return xml.toString();
  }

  private int highest(String element, String id) {
    return office
        .elements(element)
        .map(e -> String.valueOf(e.attribute(id)))
        .filter(value -> value.matches("[0-9]{1,7}"))
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  private XmlElement definition(int id, int ours, String style) {
    XmlElement plain = byId(own, "w:abstractNum", "w:abstractNumId", Integer.toString(ours));
    List<XmlNode> content = new ArrayList<>();
    content.add(XmlElement.valued("w:multiLevelType", "hybridMultilevel"));
    for (int level = 0; level < LEVELS; level++) {
      String name = level == 0 ? style : style + " " + (level + 1);
      String number = Integer.toString(level);
      XmlElement usual = byId(plain, "w:lvl", "w:ilvl", number);
      content.add(ofStyle(name).orElse(usual).without("w:pStyle").with("w:ilvl", number));
    }
    return XmlElement.of("w:abstractNum")
        .with(content)
        .with("w:abstractNumId", Integer.toString(id));
  }

  /** The level that a style of the office is numbered with, indented as the style is. */
  private Optional<XmlElement> ofStyle(String name) {
    XmlElement paragraph =
        styles
            .id("paragraph", name)
            .flatMap(styles::style)
            .flatMap(s -> s.first("w:pPr"))
            .orElse(null);
    XmlElement reference = paragraph == null ? null : paragraph.first("w:numPr").orElse(null);
    if (reference == null) {
      return Optional.empty();
    }
    XmlElement number = byId(office, "w:num", "w:numId", reference.value("w:numId").orElse(""));
    XmlElement definition =
        number == null
            ? null
            : byId(
                office,
                "w:abstractNum",
                "w:abstractNumId",
                number.value("w:abstractNumId").orElse(""));
    XmlElement level =
        definition == null
            ? null
            : byId(definition, "w:lvl", "w:ilvl", reference.value("w:ilvl").orElse("0"));
    return Optional.ofNullable(level).map(found -> indented(found, paragraph));
  }

  private static XmlElement indented(XmlElement level, XmlElement paragraph) {
    Optional<XmlElement> indent = paragraph.first("w:ind");
    if (indent.isEmpty()) {
      return level;
    }
    List<XmlNode> content = new ArrayList<>();
    for (XmlElement part : level.elements().toList()) {
      content.add(part.is("w:pPr") ? XmlElement.of("w:pPr", indent.get()) : part);
    }
    return level.with(content);
  }

  private static XmlElement byId(XmlElement parent, String element, String id, String value) {
    return parent
        .elements(element)
        .filter(one -> value.equals(one.attribute(id)))
        .findFirst()
        .orElse(null);
  }
}
