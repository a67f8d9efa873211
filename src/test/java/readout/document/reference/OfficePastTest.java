package readout.document.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.document.reference.OfficeFiles.element;
import static readout.document.reference.OfficeFiles.field;
import static readout.document.reference.OfficeFiles.germanStyles;
import static readout.document.reference.OfficeFiles.paragraph;
import static readout.document.reference.OfficeFiles.picture;
import static readout.document.reference.OfficeFiles.png;
import static readout.document.reference.OfficeFiles.run;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import readout.diagnostic.Diagnostics;
import readout.document.DocumentBlock;
import readout.document.Inline;
import readout.document.Line;
import readout.document.NoteDocument;
import readout.document.Role;
import readout.document.TextStyle;
import readout.document.word.WordFile;

/**
 * A file of an office that tells of its past in every part, with a mark for each: no mark is in a
 * note, and what readers are to see is.
 */
class OfficePastTest {
  private final List<String> marks = new ArrayList<>();

  @Test
  @DisplayName(
      "Of an office's own file (`--reference-doc`) a Word file has the look, "
          + "the headers and the footers, and nothing that tells of its author, its"
          + " text, its comments, its changes or its properties.")
  void noMarkOfTheOfficesPastIsInANote() {
    byte[] office = office();
    Map<String, String> given = parts(office);
    for (String mark : marks) {
      assertThat(given.toString()).as("the mark is there to be found").contains(mark);
    }
    Map<String, String> made = parts(note(office, List.of()));
    for (String mark : marks) {
      made.forEach(
          (part, text) -> {
            assertThat(part).doesNotContain(mark);
            assertThat(text).as(part).doesNotContain(mark);
          });
    }
    assertThat(made.keySet())
        .contains(
            "word/header1.xml", "word/header2.xml", "word/footer1.xml", "word/media/office1.png")
        .noneMatch(
            part ->
                part.matches(
                    ".*(comments|custom|glossary|vba|people|webSettings|embeddings|app).*"));
    assertThat(made.get("word/header1.xml")).contains("Port Office", "Talks in May", "PAGE");
    assertThat(made.get("word/header2.xml")).contains("First page", "In a box");
    assertThat(made.get("word/footer1.xml")).contains("Quay 1");
    assertThat(made.get("word/styles.xml")).contains("berschrift1", "0B3D5C");
    assertThat(made.get("word/document.xml")).contains("w:orient=\"landscape\"", "berschrift2");
    assertThat(made.get("word/settings.xml"))
        .contains("mirrorMargins", "w:defaultTabStop w:val=\"567\"");
    assertThat(made.get("word/header1.xml"))
        .as("the office's words are in its language, the title in that of the note")
        .contains("<w:lang w:val=\"de-DE\"/></w:rPr><w:t>Port Office")
        .doesNotContainPattern("de-DE\"/></w:rPr><w:t xml:space=\"preserve\">Talks");
    assertThat(made.get("word/styles.xml"))
        .contains("<w:lang w:val=\"en\"/>")
        .doesNotContain("de-DE");
    assertThat(made.get("word/fontTable.xml")).contains("Ministry Sans");
    assertThat(made.get("word/theme/theme1.xml")).contains("0B3D5C");
  }

  @Test
  void anotherProgramReadsTheHeadersAndTheText() throws Exception {
    byte[] note = note(office(), List.of(line("Embargoed until noon")));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(note))) {
      XWPFHeaderFooterPolicy pages = document.getHeaderFooterPolicy();
      assertThat(pages.getDefaultHeader().getText()).contains("Port Office", "Embargoed");
      assertThat(pages.getFirstPageHeader().getText()).contains("First page", "Embargoed");
      assertThat(pages.getDefaultFooter().getText()).contains("Quay 1");
      assertThat(document.getAllPictures()).isEmpty();
      assertThat(document.getParagraphs().get(0).getStyle()).isEqualTo("berschrift1");
      assertThat(document.getStyles().getStyle("berschrift1").getName()).isEqualTo("heading 1");
      assertThat(document.getProperties().getCoreProperties().getCreator()).isNull();
    }
  }

  @Test
  void nothingLeadsOutOfANoteByItself() {
    Map<String, String> made = parts(note(office(), List.of()));
    made.forEach(
        (part, text) -> {
          if (part.endsWith(".rels")) {
            assertThat(text.split("<Relationship "))
                .as(part)
                .allMatch(
                    link ->
                        !link.contains("TargetMode") || link.contains("relationships/hyperlink\""));
          }
        });
  }

  @Test
  void theSameFileGivesTheSameBytes() {
    assertThat(note(office(), List.of())).isEqualTo(note(office(), List.of()));
  }

  @Test
  void noticesAreOnEveryPageBelowTheLetterhead() {
    Line notice = line("Embargoed until noon");
    Map<String, String> made = parts(note(office(), List.of(notice)));
    for (String header : List.of("word/header1.xml", "word/header2.xml")) {
      assertThat(made.get(header)).containsOnlyOnce("Embargoed until noon");
      assertThat(made.get(header).indexOf("Embargoed"))
          .isGreaterThan(
              made.get(header).indexOf(header.contains("1") ? "Port Office" : "First page"));
    }
    byte[] bare =
        OfficeFiles.with(germanStyles()).body("<w:sectPr><w:titlePg/></w:sectPr>").bytes();
    assertThat(parts(note(bare, List.of()))).doesNotContainKeys("word/header1.xml");
    Map<String, String> headed = parts(note(bare, List.of(notice)));
    assertThat(headed.get("word/header1.xml")).contains("Embargoed");
    assertThat(headed.get("word/header2.xml")).contains("Embargoed");
    assertThat(headed.get("word/document.xml"))
        .contains("w:type=\"default\"", "w:type=\"first\"")
        .doesNotContain("w:type=\"even\"");
  }

  @Test
  void headingsWithoutAStyleKeepTheirLevel() {
    String styles = germanStyles().replace("heading 3", "Something else");
    Map<String, String> made = parts(note(OfficeFiles.with(styles).bytes(), List.of()));
    assertThat(made.get("word/styles.xml"))
        .containsPattern(
            "w:styleId=\"Heading3\"><w:name w:val=\"heading 3\"/><w:basedOn w:val=\"berschrift2\"/>")
        .containsPattern("heading 3.{0,160}<w:outlineLvl w:val=\"2\"/>");
  }

  @Test
  void headingsInArabicHaveTheWeightAndSizeOfTheOffices() {
    String styles =
        germanStyles()
            .replace(
                "\"Quote\"/>",
                "\"Quote\"/><w:pPr><w:pBdr><w:left w:val=\"single\"/></w:pBdr></w:pPr>")
            .replace("\"heading 1\"/>", "\"heading 1\"/><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr>");
    byte[] office = OfficeFiles.with(styles).bytes();
    assertThat(parts(note(office, List.of(), "ar")).get("word/styles.xml"))
        .contains("<w:b/><w:bCs/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>")
        .contains("\"Quote\"/><w:pPr><w:pBdr><w:right w:val=\"single\"/></w:pBdr>");
    assertThat(parts(note(office, List.of(), "en")).get("word/styles.xml"))
        .contains("<w:b/><w:sz w:val=\"28\"/></w:rPr>")
        .contains("\"Quote\"/><w:pPr><w:pBdr><w:left w:val=\"single\"/></w:pBdr>");
  }

  static byte[] note(byte[] office, List<Line> notices) {
    return note(office, notices, "en");
  }

  private static byte[] note(byte[] office, List<Line> notices, String language) {
    Diagnostics diagnostics = new Diagnostics();
    ReferenceDocument read = ReferenceReader.read("office.docx", office, diagnostics).orElseThrow();
    NoteDocument note =
        new NoteDocument(
            "Talks in May",
            language,
            language.equals("ar"),
            "",
            null,
            notices,
            List.of(
                new DocumentBlock.Heading(1, line("Decisions")),
                new DocumentBlock.Heading(2, line("On tariffs")),
                new DocumentBlock.Paragraph(Role.BODY, line("The tariff stays."))),
            List.of());
    return WordFile.of(note, new OfficeTemplate(read));
  }

  private static Line line(String text) {
    return new Line(List.of(new Inline.Words(text, TextStyle.plain("en"))), false);
  }

  static Map<String, String> parts(byte[] file) {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String text = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
        boolean xml = entry.getName().matches(".*\\.(xml|rels)");
        parts.put(
            entry.getName(),
            xml
                ? new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                : text);
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return parts;
  }

  /** A word that is nowhere else. */
  private String mark() {
    marks.add("Mark" + (1000 + marks.size()) + "x");
    return marks.get(marks.size() - 1);
  }

  private byte[] office() {
    marks.clear();
    OfficeFiles file = OfficeFiles.with(styles());
    properties(file);
    document(file);
    headers(file);
    settings(file);
    attached(file);
    return file.bytes();
  }

  private String styles() {
    return "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"de-DE\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        + germanStyles()
            .replace(
                "<w:name w:val=\"heading 1\"/>",
                "<w:name w:val=\"heading 1\"/><w:rsid w:val=\""
                    + mark()
                    + "\"/><w:rPr><w:color w:val=\"0B3D5C\"/><w14:textFill note=\""
                    + mark()
                    + "\"/><w:rPrChange w:author=\""
                    + mark()
                    + "\"><w:rPr/></w:rPrChange></w:rPr>")
        + "<!-- "
        + mark()
        + " -->"
        + "<?office "
        + mark()
        + "?>";
  }

  private void properties(OfficeFiles file) {
    String core =
        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>%s</dc:creator><cp:lastModifiedBy>%s"
            + "</cp:lastModifiedBy><cp:keywords>%s</cp:keywords><dc:title>%s</dc:title><dc:subject>%s</dc:subject>"
            + "<dc:description>%s</dc:description><cp:category>%s</cp:category></cp:coreProperties>";
    file.part(
        "docProps/core.xml",
        core.formatted(mark(), mark(), mark(), mark(), mark(), mark(), mark()));
    file.part(
        "docProps/app.xml",
        "<Properties><Company>%s</Company><Manager>%s</Manager><Template>%s</Template><HyperlinkBase>%s</HyperlinkBase></Properties>"
            .formatted(mark(), mark(), mark(), mark()));
    file.part(
        "docProps/custom.xml",
        "<Properties><property name=\"%s\">%s</property></Properties>".formatted(mark(), mark()));
    file.part("docProps/thumbnail.jpeg", mark().getBytes(StandardCharsets.UTF_8));
    file.link(
        "",
        "rIdC",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
        false);
    file.link("", "rIdA", "extended-properties", "docProps/app.xml", false);
    file.link("", "rIdP", "custom-properties", "docProps/custom.xml", false);
  }

  private void document(OfficeFiles file) {
    file.body(
        "<w:p w:rsidR=\""
            + mark()
            + "\">"
            + run(mark())
            + "<w:ins w:author=\""
            + mark()
            + "\">"
            + run(mark())
            + "</w:ins>"
            + "<w:del w:author=\""
            + mark()
            + "\"><w:r><w:delText>"
            + mark()
            + "</w:delText></w:r></w:del>"
            + "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\""
            + mark()
            + "\"/></w:docPartObj></w:sdtPr>"
            + "<w:sdtContent>"
            + run(mark())
            + "</w:sdtContent></w:sdt></w:p>"
            + paragraph(
                "<w:pPr><w:sectPr><w:headerReference w:type=\"even\" r:id=\"h3\"/></w:sectPr></w:pPr>")
            + "<w:sectPr w:rsidSect=\""
            + mark()
            + "\"><w:headerReference w:type=\"default\" r:id=\"h1\"/>"
            + "<w:headerReference w:type=\"first\" r:id=\"h2\"/><w:footerReference w:type=\"default\" r:id=\"f1\"/>"
            + "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:titlePg/>"
            + "<w:printerSettings r:id=\""
            + mark()
            + "\"/>"
            + "<w:sectPrChange w:author=\""
            + mark()
            + "\"><w:sectPr/></w:sectPrChange></w:sectPr>");
    file.link("word/document.xml", "h1", "header", "header1.xml", false);
    file.link("word/document.xml", "h2", "header", "header2.xml", false);
    file.link("word/document.xml", "h3", "header", "header3.xml", false);
    file.link("word/document.xml", "f1", "footer", "footer1.xml", false);
  }

  private void headers(OfficeFiles file) {
    file.part(
        "word/header1.xml",
        element(
            "w:hdr",
            "<!-- "
                + mark()
                + " -->"
                + "<w:p w:rsidR=\""
                + mark()
                + "\" w14:paraId=\""
                + mark()
                + "\"><w:pPr><w:pStyle w:val=\"Kopfzeile\"/>"
                + "<w:rPr><w:rPrChange w:author=\""
                + mark()
                + "\"><w:rPr/></w:rPrChange></w:rPr></w:pPr>"
                + "<w:bookmarkStart w:id=\"0\" w:name=\""
                + mark()
                + "\"/><w:bookmarkEnd w:id=\"0\"/>"
                + "<w:commentRangeStart w:id=\"1\"/>"
                + run("Port Office")
                + "<w:commentRangeEnd w:id=\"1\"/>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>"
                + mark()
                + "</w:t></w:r>"
                + "<w:smartTag w:element=\""
                + mark()
                + "\">"
                + run(" and Quays")
                + "</w:smartTag>"
                + "<w:hyperlink r:id=\"l1\" w:tooltip=\""
                + mark()
                + "\">"
                + run("ports.example")
                + "</w:hyperlink>"
                + "<w:hyperlink r:id=\"l2\">"
                + run("rules")
                + "</w:hyperlink>"
                + field("TITLE", mark())
                + field("PAGE", mark())
                + "<w:sdt><w:sdtPr><w:alias w:val=\""
                + mark()
                + "\"/><w:tag w:val=\""
                + mark()
                + "\"/></w:sdtPr>"
                + "<w:sdtContent>"
                + run(" Press")
                + "</w:sdtContent></w:sdt>"
                + "<w:sdt><w:sdtPr><w:showingPlcHdr/><w:placeholder><w:docPart w:val=\""
                + mark()
                + "\"/></w:placeholder></w:sdtPr>"
                + "<w:sdtContent>"
                + run(mark())
                + "</w:sdtContent></w:sdt>"
                + "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/ns1:coreProperties[1]/ns0:title[1]\" w:storeItemID=\""
                + mark()
                + "\"/></w:sdtPr>"
                + "<w:sdtContent>"
                + run(mark())
                + "</w:sdtContent></w:sdt>"
                + picture(
                    "r:embed=\"p1\"",
                    "name=\"" + mark() + "\" descr=\"C:\\" + mark() + "\" title=\"" + mark() + "\"",
                    "")
                + "<w:r><w:object><o:OLEObject ProgID=\""
                + mark()
                + "\" r:id=\"o1\"/></w:object></w:r>"
                + "</w:p>"
                + "<w:tbl><w:tblPr><w:tblCaption w:val=\""
                + mark()
                + "\"/><w:tblDescription w:val=\""
                + mark()
                + "\"/></w:tblPr>"
                + "<w:tblGrid><w:gridCol w:w=\"100\"/></w:tblGrid><w:tr w:rsidR=\""
                + mark()
                + "\"><w:tc>"
                + paragraph(run("cell"))
                + "</w:tc></w:tr></w:tbl><unknown xmlns=\"u\">"
                + mark()
                + "</unknown>"));
    file.link("word/header1.xml", "l1", "hyperlink", "https://ports.example/", true);
    file.link("word/header1.xml", "l2", "hyperlink", "file:///S:/" + mark(), true);
    file.link("word/header1.xml", "p1", "image", "media/" + mark() + ".png", false);
    file.link("word/header1.xml", "o1", "oleObject", "embeddings/o.bin", false);
    file.part("word/media/" + marks.get(marks.size() - 1) + ".png", png(mark(), mark()));
    file.part("word/embeddings/o.bin", mark().getBytes(StandardCharsets.UTF_8));
    file.part(
        "word/header2.xml",
        element(
            "w:hdr",
            paragraph(
                run("First page")
                    + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/>"
                    + "<wp:docPr id=\"3\" name=\""
                    + mark()
                    + "\" descr=\""
                    + mark()
                    + "\"/><a:graphic>"
                    + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvPr id=\"4\" name=\""
                    + mark()
                    + "\"/>"
                    + "<wps:txbx><w:txbxContent>"
                    + paragraph(run("In a box"))
                    + "</w:txbxContent></wps:txbx>"
                    + "<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
                    + "<mc:Fallback><w:pict><v:shape id=\""
                    + mark()
                    + "\" alt=\""
                    + mark()
                    + "\" o:gfxdata=\""
                    + mark()
                    + "\"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                    + "<w:r><w:pict><v:shape id=\""
                    + mark()
                    + "\" o:spid=\""
                    + mark()
                    + "\" alt=\""
                    + mark()
                    + "\" style=\"width:9pt;height:9pt\">"
                    + "<v:imagedata r:id=\"p2\" o:title=\""
                    + mark()
                    + "\"/></v:shape></w:pict></w:r>")));
    file.link("word/header2.xml", "p2", "image", "media/image9.png", false);
    file.part("word/media/image9.png", png(mark()));
    file.part("word/header3.xml", element("w:hdr", paragraph(run(mark()))));
    file.part("word/footer1.xml", element("w:ftr", paragraph(run("Quay 1"))));
  }

  private void settings(OfficeFiles file) {
    file.link("word/document.xml", "s", "settings", "settings.xml", false);
    file.part(
        "word/settings.xml",
        element(
            "w:settings",
            "<w:attachedTemplate r:id=\"t\"/><w:rsids><w:rsidRoot w:val=\""
                + mark()
                + "\"/></w:rsids>"
                + "<w:docVars><w:docVar w:name=\""
                + mark()
                + "\" w:val=\""
                + mark()
                + "\"/></w:docVars>"
                + "<w:mailMerge><w:query w:val=\""
                + mark()
                + "\"/></w:mailMerge>"
                + "<w:mirrorMargins/><w:defaultTabStop w:val=\"567\"/><w:documentProtection w:hash=\""
                + mark()
                + "\"/><w:themeFontLang w:val=\"de-DE\"/>"));
    file.link("word/settings.xml", "t", "attachedTemplate", "file:///C:/" + mark() + ".dotm", true);
    file.link("word/document.xml", "n", "numbering", "numbering.xml", false);
    file.part(
        "word/numbering.xml",
        element(
            "w:numbering",
            "<w:numPicBullet w:numPicBulletId=\"0\"><w:pict><v:shape alt=\""
                + mark()
                + "\"/></w:pict></w:numPicBullet>"
                + "<w:abstractNum w:abstractNumId=\"4\"><w:nsid w:val=\""
                + mark()
                + "\"/><w:tmpl w:val=\""
                + mark()
                + "\"/>"
                + "<w:name w:val=\""
                + mark()
                + "\"/><w:lvl w:ilvl=\"0\" w:tplc=\""
                + mark()
                + "\"><w:numFmt w:val=\"bullet\"/></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num>"));
    file.link("word/document.xml", "th", "theme", "theme/theme1.xml", false);
    file.part(
        "word/theme/theme1.xml",
        element(
            "a:theme",
            "<a:themeElements><a:clrScheme name=\""
                + mark()
                + "\"><a:dk1><a:srgbClr val=\"0B3D5C\"/></a:dk1></a:clrScheme>"
                + "<a:fontScheme name=\""
                + mark()
                + "\"><a:majorFont><a:latin typeface=\"Ministry Sans\"/></a:majorFont></a:fontScheme>"
                + "<a:fmtScheme name=\""
                + mark()
                + "\"/></a:themeElements><a:custClrLst><a:custClr name=\""
                + mark()
                + "\"/></a:custClrLst>"));
    file.link("word/document.xml", "ft", "fontTable", "fontTable.xml", false);
    file.part(
        "word/fontTable.xml",
        element(
            "w:fonts",
            "<w:font w:name=\"Ministry Sans\"><w:embedRegular r:id=\"e\" w:fontKey=\""
                + mark()
                + "\"/></w:font>"));
    file.part("word/fonts/font1.odttf", mark().getBytes(StandardCharsets.UTF_8));
  }

  private void attached(OfficeFiles file) {
    for (String kind :
        List.of("comments", "people", "webSettings", "footnotes", "endnotes", "glossaryDocument")) {
      file.link("word/document.xml", kind, kind, kind + ".xml", false);
      file.part(
          "word/" + kind + ".xml",
          element(
              "w:" + kind,
              "<w:x w:author=\"" + mark() + "\">" + paragraph(run(mark())) + "</w:x>"));
    }
    file.link(
        "word/document.xml",
        "vba",
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
        "vbaProject.bin",
        false);
    file.part("word/vbaProject.bin", mark().getBytes(StandardCharsets.UTF_8));
    file.link("word/document.xml", "cx", "customXml", "../customXml/item1.xml", false);
    file.part("customXml/item1.xml", "<case>" + mark() + "</case>");
    file.part("customUI/customUI.xml", "<ui>" + mark() + "</ui>");
    file.part("word/printerSettings/p.bin", mark().getBytes(StandardCharsets.UTF_8));
  }
}
