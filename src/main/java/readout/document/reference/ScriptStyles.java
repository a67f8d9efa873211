package readout.document.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the styles of an office, which were made for its own language, fit for notes in other
 * scripts. Word keeps weight and size of Arabic and the like apart from those of Latin, so that
 * headings would be plain and small; and borders stay at the left when text runs from the right.
 */
final class ScriptStyles {
  /**
   * The properties of complex scripts, by those of others that they are to equal. Their letters are
   * not slanted.
   */
  private static final Map<String, String> COUNTERPARTS = Map.of("w:b", "w:bCs", "w:sz", "w:szCs");

  private final boolean complex;
  private final boolean rightToLeft;

  private ScriptStyles(boolean complex, boolean rightToLeft) {
    this.complex = complex;
    this.rightToLeft = rightToLeft;
  }

  /**
   * Styles for a note.
   *
   * @param complex whether its letters change with their neighbours
   * @param rightToLeft whether it runs from right to left
   */
  static StyleSheet of(StyleSheet office, boolean complex, boolean rightToLeft) {
    return complex || rightToLeft
        ? new StyleSheet(new ScriptStyles(complex, rightToLeft).fit(office.root()))
        : office;
  }

  private XmlElement fit(XmlElement element) {
    if (element.is("w:rPr") && complex) {
      return withCounterparts(element);
    }
    if (element.is("w:pBdr") && rightToLeft) {
      return mirrored(element);
    }
    return element.with(element.elements().map(this::fit).toList());
  }

  /** What the office says of complex scripts stays. */
  private static XmlElement withCounterparts(XmlElement properties) {
    List<XmlNode> all = new ArrayList<>();
    for (XmlElement one : properties.elements().toList()) {
      all.add(one);
      String other = COUNTERPARTS.get(one.name());
      if (other != null && properties.first(other).isEmpty()) {
        all.add(new XmlElement(other, one.attributes(), List.of()));
      }
    }
    return properties.with(all);
  }

  private static XmlElement mirrored(XmlElement borders) {
    List<XmlNode> all = new ArrayList<>();
    for (String side : List.of("w:top", "w:left", "w:bottom", "w:right", "w:between", "w:bar")) {
      String from = side.equals("w:left") ? "w:right" : side.equals("w:right") ? "w:left" : side;
      borders
          .first(from)
          .ifPresent(border -> all.add(new XmlElement(side, border.attributes(), List.of())));
    }
    return borders.with(all);
  }
}
