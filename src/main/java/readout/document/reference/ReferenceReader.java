package readout.document.reference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.diagnostic.Diagnostics;

/** Reads a reference document: what of an office's Word file is for its notes. */
public final class ReferenceReader {
  private static final AllowedMarkup SETTINGS =
      new AllowedMarkup(
          """
          w:mirrorMargins w:gutterAtTop w:autoHyphenation w:consecutiveHyphenLimit: w:val
          w:hyphenationZone w:doNotHyphenateCaps w:defaultTabStop w:characterSpacingControl: w:val
          w:evenAndOddHeaders: w:val
          """);

  private static final XmlElement SETTINGS_ROOT = XmlElement.of("w:settings");

  private final OfficeFile file;
  private final Findings findings;
  private final String main;
  private final PartLinks links;

  private ReferenceReader(OfficeFile file, Findings findings) throws UnusableReference {
    this.file = file;
    this.findings = findings;
    this.main =
        PartLinks.of(file, "")
            .part("officeDocument")
            .orElseThrow(() -> notWord("it is a zip file, but not a Word file"));
    this.links = PartLinks.of(file, main);
  }

  /**
   * Reads a file.
   *
   * @param name what users call it
   * @param bytes all of it
   * @param diagnostics takes what is wrong with it, and what of it is left out
   * @return what it gives; empty after an error was reported
   */
  public static Optional<ReferenceDocument> read(
      String name, byte[] bytes, Diagnostics diagnostics) {
    Findings findings = new Findings(name);
    Optional<ReferenceDocument> document = Optional.empty();
    try {
      document = Optional.of(new ReferenceReader(OfficeFile.of(bytes), findings).document());
    } catch (UnusableReference e) {
      findings.unusable(e);
    }
    findings.to(diagnostics);
    return findings.hasErrors() ? Optional.empty() : document;
  }

  private static UnusableReference notWord(String why) {
    return new UnusableReference(why, "name a .docx or .dotx file");
  }

  private ReferenceDocument document() throws UnusableReference {
    if (main.startsWith("xl/") || main.startsWith("ppt/")) {
      throw notWord(
          "it is " + (main.startsWith("xl/") ? "an Excel workbook" : "a PowerPoint presentation"));
    }
    StyleSheet styles =
        new StyleSheet(
            part("styles")
                .filter(root -> root.is("w:styles"))
                .orElseThrow(
                    () ->
                        new UnusableReference(
                            "it has no styles",
                            "open it in Word or LibreOffice and save it again as .docx")));
    List<String> missing = StyleNames.missing(styles);
    if (!missing.isEmpty()) {
      findings.missingStyles(missing);
    }
    byte[] document = file.part(main).orElseThrow(() -> notWord("its text is missing"));
    List<XmlElement> sections = XmlReader.all(main, document, "w:sectPr");
    XmlElement settings =
        SETTINGS_ROOT.with(
            part("settings")
                .orElse(SETTINGS_ROOT)
                .elements()
                .map(SETTINGS::of)
                .flatMap(Optional::stream)
                .toList());
    PageLayout layout = PageLayout.of(sections, links, settings.switchesOn("w:evenAndOddHeaders"));
    if (links
        .part("http://schemas.microsoft.com/office/2006/relationships/vbaProject")
        .isPresent()) {
      findings.notKept(
          "macros are", "notes are Word files without macros; nothing is lost in them");
    }
    boolean bare = layout.headers().isEmpty() && layout.footers().isEmpty();
    if (bare && !XmlReader.all(main, document, "w:drawing").isEmpty()) {
      findings.notKept(
          "pictures in the text of the file are",
          "put what should be on every note into the header or footer");
    }
    return new ReferenceDocument(
        styles,
        part("numbering")
            .filter(root -> root.is("w:numbering"))
            .flatMap(AllowedMarkup.OF_NUMBERING::of)
            .orElse(null),
        part("theme").flatMap(ThemeCleaner::clean).orElse(null),
        part("fontTable")
            .filter(root -> root.is("w:fonts"))
            .flatMap(AllowedMarkup.OF_FONTS::of)
            .orElse(null),
        settings,
        layout.properties(),
        kept(layout.headers(), "w:hdr", "the header", styles),
        kept(layout.footers(), "w:ftr", "the footer", styles));
  }

  /** The root of the part that the document has of a kind; empty without one. */
  private Optional<XmlElement> part(String type) throws UnusableReference {
    Optional<String> name = links.part(type);
    Optional<byte[]> bytes = name.flatMap(file::part);
    return bytes.isEmpty()
        ? Optional.empty()
        : Optional.of(XmlReader.root(name.get(), bytes.get()));
  }

  private Map<PageKind, KeptPart> kept(
      Map<PageKind, String> parts, String element, String what, StyleSheet styles)
      throws UnusableReference {
    Map<PageKind, KeptPart> kept = new EnumMap<>(PageKind.class);
    for (Map.Entry<PageKind, String> one : parts.entrySet()) {
      byte[] bytes = file.part(one.getValue()).orElse(null);
      if (bytes != null) {
        KeptLinks own = new KeptLinks();
        HeaderCleaner cleaner =
            new HeaderCleaner(
                what + one.getKey().words(),
                styles,
                file,
                PartLinks.of(file, one.getValue()),
                own,
                findings);
        XmlElement root = XmlReader.root(one.getValue(), bytes);
        if (!root.is(element)) {
          throw new UnusableReference(
              "its part " + one.getValue() + " is not what it should be",
              "open it in Word or LibreOffice and save it again as .docx");
        }
        kept.put(one.getKey(), new KeptPart(cleaner.clean(root), own.all()));
      }
    }
    return kept;
  }
}
