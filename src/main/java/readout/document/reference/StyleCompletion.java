package readout.document.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.document.word.WordStyle;
import readout.document.word.WordStyles;

/**
 * Adds to the styles of an office those that notes need and the office does not have. They are made
 * of the program's own and of the nearest style of the office: its font, its sizes, its colours.
 */
final class StyleCompletion {
  /** Colour, font and size are the office's; of code, the font says that it is code. */
  private static final Set<WordStyle> TYPED = Set.of(WordStyle.SOURCE_CODE, WordStyle.VERBATIM);

  /** What is larger than text in any look; a first paragraph and a quote need not be. */
  private static final Set<WordStyle> LARGE =
      Set.of(
          WordStyle.TITLE,
          WordStyle.SUBTITLE,
          WordStyle.HEADING_1,
          WordStyle.HEADING_2,
          WordStyle.HEADING_3);

  private static final int SMALLER = 2;

  private final StyleSheet office;
  private final StyleSheet own;
  private final double narrower;
  private final String body;
  private final Map<WordStyle, String> ids = new EnumMap<>(WordStyle.class);
  private final Map<String, String> idsByOwn = new HashMap<>();
  private final List<XmlElement> added = new ArrayList<>();

  /**
   * @param office the office's styles
   * @param own the program's
   * @param narrower how wide the office's lines are, as a part of the program's
   */
  StyleCompletion(StyleSheet office, StyleSheet own, double narrower) {
    this.office = office;
    this.own = own;
    this.narrower = narrower;
    this.body = office.standard("paragraph").orElse(null);
    for (WordStyle style : WordStyle.values()) {
      StyleNames.id(style, office).ifPresent(id -> ids.put(style, id));
    }
    Set<WordStyle> theirs = Set.copyOf(ids.keySet());
    Set<String> taken = new HashSet<>(office.ids());
    for (WordStyle style : WordStyle.values()) {
      String ownId = own.id(StyleNames.type(style), style.styleName()).orElseThrow();
      if (!theirs.contains(style)) {
        String id = ownId;
        while (!taken.add(id)) {
          id += "-note";
        }
        ids.put(style, id);
      }
      idsByOwn.put(ownId, ids.get(style));
    }
    for (WordStyle style : WordStyle.values()) {
      if (!theirs.contains(style)) {
        added.add(made(style, theirs));
      }
    }
  }

  /** The ids of all styles. */
  WordStyles ids() {
    return new WordStyles(ids);
  }

  /** All styles: the office's without their languages, and those that were added. */
  XmlElement styles() {
    List<XmlNode> all = new ArrayList<>();
    for (XmlElement element : office.cleaned().elements().toList()) {
      XmlElement spoken = withoutLanguage(element);
      all.add(element.is("w:docDefaults") ? inLanguage(spoken) : spoken);
    }
    if (office.cleaned().first("w:docDefaults").isEmpty()) {
      all.add(0, inLanguage(XmlElement.of("w:docDefaults")));
    }
    all.addAll(added);
    return XmlElement.of("w:styles").with(all);
  }

  private static XmlElement withoutLanguage(XmlElement element) {
    XmlElement rest = element.without("w:lang");
    return rest.with(rest.elements().map(StyleCompletion::withoutLanguage).toList());
  }

  /** The language of text that does not say its own is that of the note. */
  private XmlElement inLanguage(XmlElement defaults) {
    XmlElement properties =
        defaults
            .first("w:rPrDefault")
            .flatMap(d -> d.first("w:rPr"))
            .orElse(XmlElement.of("w:rPr"));
    List<XmlNode> spoken = new ArrayList<>(properties.children());
    own.defaults().first("w:lang").ifPresent(spoken::add);
    List<XmlNode> all = new ArrayList<>();
    all.add(XmlElement.of("w:rPrDefault", properties.with(spoken)));
    defaults.first("w:pPrDefault").ifPresent(all::add);
    return XmlElement.of("w:docDefaults").with(all);
  }

  private XmlElement made(WordStyle style, Set<WordStyle> theirs) {
    XmlElement ours =
        own.style(own.id(StyleNames.type(style), style.styleName()).orElseThrow()).orElseThrow();
    List<XmlNode> content = new ArrayList<>();
    ours.first("w:name").ifPresent(content::add);
    Optional<WordStyle> nearest = nearest(style, theirs);
    String base =
        nearest.map(ids::get).orElse(office.standard(StyleNames.type(style)).orElse(null));
    if (base != null) {
      content.add(XmlElement.valued("w:basedOn", base));
    }
    ours.value("w:next")
        .map(next -> idsByOwn.getOrDefault(next, body))
        .ifPresent(next -> content.add(XmlElement.valued("w:next", next)));
    content.add(XmlElement.of("w:qFormat"));
    boolean below =
        StyleNames.isHeading(style) && nearest.filter(StyleNames::isHeading).isPresent();
    for (XmlElement part : ours.elements().toList()) {
      switch (part.name()) {
        case "w:pPr" ->
            content.add(
                below
                    ? outline(part)
                    : style == WordStyle.ATTRIBUTION ? besides(part, theirs) : withTabs(part));
        case "w:rPr" -> content.add(below ? smaller(style, nearest.get()) : text(style, part));
        case "w:tblPr", "w:trPr", "w:tcPr" -> content.add(part);
        case "w:tblStylePr" -> content.add(withoutFonts(part));
        default -> {
          // Its name and relations are written above.
        }
      }
    }
    return new XmlElement("w:style", ours.attributes(), content).with("w:styleId", ids.get(style));
  }

  /** The nearest style that the office has itself. */
  private static Optional<WordStyle> nearest(WordStyle style, Set<WordStyle> theirs) {
    WordStyle at = style.nearest();
    while (at != null && !theirs.contains(at)) {
      at = at.nearest();
    }
    return Optional.ofNullable(at);
  }

  /** Of a heading below one of the office's: its level in the outline. */
  private static XmlElement outline(XmlElement paragraph) {
    return paragraph.with(paragraph.elements("w:outlineLvl").toList());
  }

  /** Tab stops at the same parts of a line, so that lines to sign on end where lines end. */
  private XmlElement withTabs(XmlElement paragraph) {
    List<XmlElement> all = new ArrayList<>();
    for (XmlElement part : paragraph.elements().toList()) {
      all.add(
          part.is("w:tabs") ? part.with(part.elements("w:tab").map(this::moved).toList()) : part);
    }
    return paragraph.with(all);
  }

  private XmlElement moved(XmlElement tab) {
    long position = Math.round(Integer.parseInt(tab.attribute("w:pos")) * narrower);
    return tab.with("w:pos", Long.toString(position));
  }

  /** The credit of a quote, indented and ruled as the office's quotes are. */
  private XmlElement besides(XmlElement paragraph, Set<WordStyle> theirs) {
    if (!theirs.contains(WordStyle.BLOCK_TEXT)) {
      return paragraph;
    }
    XmlElement quote =
        office
            .style(ids.get(WordStyle.BLOCK_TEXT))
            .flatMap(style -> style.first("w:pPr"))
            .flatMap(AllowedMarkup.OF_PROPERTIES::of)
            .orElse(XmlElement.of("w:pPr"));
    List<XmlNode> content = new ArrayList<>();
    for (XmlElement part : paragraph.elements().toList()) {
      boolean ofQuotes = part.is("w:pBdr") || part.is("w:ind");
      (ofQuotes ? quote.first(part.name()) : Optional.of(part)).ifPresent(content::add);
    }
    return paragraph.with(content);
  }

  /** A little smaller than the heading above it, and never smaller than text. */
  private XmlElement smaller(WordStyle style, WordStyle above) {
    int steps = style.ordinal() - above.ordinal();
    int size = Math.max(office.size(ids.get(above)) - SMALLER * steps, office.size(body));
    return XmlElement.of("w:rPr").with(sized(size));
  }

  private static List<XmlElement> sized(int halfPoints) {
    String size = Integer.toString(halfPoints);
    return List.of(XmlElement.valued("w:sz", size), XmlElement.valued("w:szCs", size));
  }

  /** The look of text without its font; its size is in proportion to that of the office's text. */
  private XmlElement text(WordStyle style, XmlElement properties) {
    int usual = own.size(own.standard("paragraph").orElse(null));
    List<XmlElement> kept = new ArrayList<>();
    for (XmlElement one : properties.elements().toList()) {
      switch (one.name()) {
        case "w:rFonts" -> {
          if (TYPED.contains(style)) {
            kept.add(one);
          }
        }
        case "w:sz", "w:szCs" -> {
          int size = Integer.parseInt(one.attribute("w:val"));
          int scaled = Math.round((float) size * office.size(body) / usual);
          if (size < usual || LARGE.contains(style)) {
            kept.add(XmlElement.valued(one.name(), Integer.toString(scaled)));
          }
        }
        default -> kept.add(one);
      }
    }
    return properties.with(kept);
  }

  private static XmlElement withoutFonts(XmlElement part) {
    return part.with(part.elements().map(e -> e.is("w:rPr") ? e.without("w:rFonts") : e).toList());
  }
}
