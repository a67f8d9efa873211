package readout.document.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.document.NoteDocument;
import readout.document.word.PageHeads;
import readout.document.word.PlainTemplate;
import readout.document.word.WordDesign;
import readout.document.word.WordPart;
import readout.document.word.WordStyle;
import readout.document.word.WordStyles;
import readout.document.word.WordTemplate;

/** Gives notes the look of an office's own Word file. Safe across threads. */
public final class OfficeTemplate implements WordTemplate {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

  /** What comes after the direction of a section. */
  private static final Set<String> AFTER_DIRECTION = Set.of("w:rtlGutter", "w:docGrid");

  /** What styles call the colours of a theme, where the theme has another name for them. */
  private static final Map<String, String> THEME_NAMES =
      Map.of(
          "text1", "dk1",
          "dark1", "dk1",
          "text2", "dk2",
          "dark2", "dk2",
          "background1", "lt1",
          "background2", "lt2",
          "hyperlink", "hlink");

  /** What Word takes where a file does not say it. */
  private static final int INCH = 1440;

  private static final int LETTER_WIDTH = 12_240;

  private final ReferenceDocument office;
  private final WordTemplate plain = new PlainTemplate();

  /**
   * @param office what its file gives
   */
  public OfficeTemplate(ReferenceDocument office) {
    this.office = office;
  }

  @Override
  public WordDesign design(NoteDocument document) {
    WordDesign ours = plain.design(inColour(document));
    StyleSheet own = new StyleSheet(written(styles(ours)));
    StyleCompletion completion =
        new StyleCompletion(
            ScriptStyles.of(office.styles(), isComplex(own), document.rightToLeft()),
            own,
            Math.min(1, (double) width(office.section()) / width(written(paper(ours)))));
    WordStyles ids = completion.ids();
    List<WordPart> parts = new ArrayList<>();
    parts.add(
        WordPart.of(
            "word/styles.xml",
            WORD + "styles+xml",
            "styles",
            XmlPrinter.part(completion.styles(), "")));
    if (office.theme() != null) {
      parts.add(
          WordPart.of(
              "word/theme/theme1.xml", THEME, "theme", XmlPrinter.part(office.theme(), "")));
    }
    if (office.fonts() != null) {
      parts.add(
          WordPart.of(
              "word/fontTable.xml",
              WORD + "fontTable+xml",
              "fontTable",
              XmlPrinter.part(office.fonts(), "")));
    }
    String notices = PageHeads.paragraphs(document, ids.id(WordStyle.HEADER));
    parts.addAll(OfficePages.of(office, document.title(), notices));
    ListDefinitions lists =
        new ListDefinitions(
            office.styles(), office.numbering(), written(wrapped(ours.numbering().definitions())));
    return new WordDesign(
        ids,
        parts,
        lists.numbering(ours.numbering()),
        section(document.rightToLeft()),
        office
            .settings()
            .elements()
            .map(one -> XmlPrinter.piece(one))
            .collect(Collectors.joining()));
  }

  /** Whether the language of the note is one of those that Word calls complex. */
  private static boolean isComplex(StyleSheet own) {
    return own.defaults().first("w:lang").map(lang -> lang.attribute("w:bidi")).isPresent();
  }

  /** The document in the colour of the office's headings: its own is that of another look. */
  private NoteDocument inColour(NoteDocument document) {
    String colour =
        StyleNames.id(WordStyle.HEADING_1, office.styles())
            .or(() -> StyleNames.id(WordStyle.TITLE, office.styles()))
            .flatMap(id -> office.styles().property(id, "w:color"))
            .flatMap(this::colour)
            .orElse("000000");
    return new NoteDocument(
        document.title(),
        document.language(),
        document.rightToLeft(),
        colour,
        null,
        List.of(),
        document.blocks(),
        document.footnotes());
  }

  /** A colour in digits, which may be one of the theme's. */
  private Optional<String> colour(XmlElement property) {
    String name = property.attribute("w:themeColor");
    String element = name == null ? "" : "a:" + THEME_NAMES.getOrDefault(name, name);
    Optional<String> ofTheme =
        name == null || office.theme() == null
            ? Optional.empty()
            : office
                .theme()
                .all()
                .filter(one -> one.is(element))
                .flatMap(XmlElement::elements)
                .map(value -> value.attributes().getOrDefault("lastClr", value.attribute("val")))
                .findFirst();
    return ofTheme
        .or(() -> Optional.ofNullable(property.attribute("w:val")))
        .filter(value -> value.matches("[0-9A-Fa-f]{6}"));
  }

  private static byte[] styles(WordDesign design) {
    return design.parts().stream()
        .filter(part -> part.relationship().equals("styles"))
        .findFirst()
        .orElseThrow()
        .bytes();
  }

  private static byte[] paper(WordDesign design) {
    return XmlPrinter.part(XmlElement.of("w:sectPr", new XmlPiece(design.section())), "");
  }

  /** The length of a line, in twentieths of a point. */
  private static int width(XmlElement section) {
    XmlElement size = section.first("w:pgSz").orElse(XmlElement.of("w:pgSz"));
    XmlElement margins = section.first("w:pgMar").orElse(XmlElement.of("w:pgMar"));
    int width =
        number(size, "w:w", LETTER_WIDTH)
            - number(margins, "w:left", INCH)
            - number(margins, "w:right", INCH);
    return Math.max(width, INCH);
  }

  private static int number(XmlElement element, String attribute, int usual) {
    String value = String.valueOf(element.attribute(attribute));
    return value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : usual;
  }

  private static byte[] wrapped(String definitions) {
    return XmlPrinter.part(XmlElement.of("w:numbering", new XmlPiece(definitions)), "");
  }

  /** What the program itself has written. */
  private static XmlElement written(byte[] bytes) {
    try {
      return XmlReader.root("the plain look", bytes);
    } catch (UnusableReference e) {
      throw new IllegalStateException(e);
    }
  }

  /** The page of the office; its columns run as the text does. */
  private String section(boolean rightToLeft) {
    StringBuilder xml = new StringBuilder();
    boolean said = !rightToLeft;
    for (XmlElement property : office.section().elements().toList()) {
      if (property.is("w:bidi")) {
        continue;
      }
      if (!said && AFTER_DIRECTION.contains(property.name())) {
        xml.append(XmlPrinter.piece(XmlElement.of("w:bidi")));
        said = true;
      }
      xml.append(XmlPrinter.piece(property));
    }
    if (!said) {
      xml.append(XmlPrinter.piece(XmlElement.of("w:bidi")));
    }
    return xml.toString();
  }
}
