package readout.document.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.document.reference.OfficeFiles.field;
import static readout.document.reference.OfficeFiles.germanStyles;
import static readout.document.reference.OfficeFiles.paragraph;
import static readout.document.reference.OfficeFiles.picture;
import static readout.document.reference.OfficeFiles.png;
import static readout.document.reference.OfficeFiles.run;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;

/** What is taken from an office's file, and what is refused with a way out. */
class ReferenceReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aHeaderKeepsWhatReadersSee() {
    assertThat(headerOf(paragraph(run("Ministry of Ports") + field("PAGE \\* MERGEFORMAT", "17"))))
        .contains("Ministry of Ports", "PAGE \\* MERGEFORMAT")
        .doesNotContain("17");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TITLE",
        "Title \\* MERGEFORMAT",
        "DOCPROPERTY  Title",
        "STYLEREF Title",
        "STYLEREF \"heading 1\" \\* MERGEFORMAT",
        "STYLEREF titel"
      })
  void aFieldForTheTitleShowsThatOfTheNote(String instruction) {
    String styles =
        germanStyles().replace("\"Title\"/>", "\"Title\"/><w:aliases w:val=\"Titel\"/>");
    String header =
        headerOf(OfficeFiles.with(styles).header(paragraph(field(instruction, "Budget 2019"))));
    assertThat(header).contains("Talks &amp; tariffs").doesNotContain("Budget", "fldChar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AUTHOR",
        "LASTSAVEDBY",
        "COMPANY",
        "FILENAME \\p",
        "DOCPROPERTY Company",
        "SAVEDATE \\@ \"d MMMM yyyy\"",
        "DATE",
        "USERNAME",
        "STYLEREF Quote",
        "=2*3",
        "IF 1 = 1 \"a\" \"b\"",
        "MACROBUTTON x Click",
        "SUBJECT",
        "INCLUDETEXT other.docx",
        ""
      })
  void aFieldThatShowsSomethingElseIsRefused(String instruction) {
    assertThat(read(header(paragraph(field(instruction, "old value"))))).isEmpty();
    assertThat(only()).isEqualTo("unfilled-field");
    assertThat(diagnostics.sorted().get(0).message())
        .startsWith("the header has a field that shows ");
  }

  @Test
  void aFieldWithinAnotherIsNotTakenForItsPart() {
    String inner =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
            + field("AUTHOR", "Marta")
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + run("1")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    assertThat(read(header(paragraph(inner)))).isEmpty();
    assertThat(only()).isEqualTo("unfilled-field");
  }

  @Test
  void aSimpleFieldIsJudgedAlike() {
    assertThat(
            headerOf(
                paragraph("<w:fldSimple w:instr=\" TITLE \">" + run("Old") + "</w:fldSimple>")))
        .contains("Talks")
        .doesNotContain("Old");
    assertThat(
            read(
                header(
                    paragraph("<w:fldSimple w:instr=\"AUTHOR\">" + run("Old") + "</w:fldSimple>"))))
        .isEmpty();
  }

  @Test
  void aContentControlForTheTitleShowsThatOfTheNote() {
    assertThat(headerOf(paragraph(control("/ns1:coreProperties[1]/ns0:title[1]", "Old"))))
        .contains("Talks")
        .doesNotContain("Old", "sdt");
    assertThat(headerOf(control("/ns1:coreProperties[1]/ns0:title[1]", paragraph(run("Old")))))
        .contains("Talks")
        .doesNotContain("Old", "sdt");
  }

  @Test
  void otherBoundContentControlsAreRefused() {
    String row = "<w:tr><w:tc>" + paragraph(run("M")) + "</w:tc></w:tr>";
    assertThat(read(header("<w:tbl>" + control("/case/rows", row) + "</w:tbl>"))).isEmpty();
    assertThat(read(header(paragraph(control("/ns1:coreProperties[1]/ns0:creator[1]", "M")))))
        .isEmpty();
    assertThat(only()).isEqualTo("unfilled-field");
    assertThat(read(header(paragraph(control("/case/client", "M"))))).isEmpty();
  }

  @Test
  void aFreeContentControlIsTextAndAHintIsLeftOut() {
    String hint =
        "<w:sdt><w:sdtPr><w:alias w:val=\"A\"/>%s</w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
    String header =
        headerOf(
            paragraph(
                hint.formatted("", run("Press Office"))
                    + hint.formatted("<w:showingPlcHdr/>", run("Click here"))));
    assertThat(header).contains("Press Office").doesNotContain("Click here", "alias");
    assertThat(only()).isEqualTo("not-kept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"w:ins", "w:del", "w:moveFrom", "w:moveTo"})
  void trackedChangesAreRefused(String change) {
    String changed = "<" + change + " w:author=\"M\">" + run("not agreed") + "</" + change + ">";
    assertThat(read(header(paragraph(changed)))).isEmpty();
    assertThat(only()).isEqualTo("tracked-change");
  }

  @Test
  void hiddenTextIsLeftOutHoweverItIsHidden() {
    String styles =
        germanStyles()
            + "<w:style w:type=\"character\" w:styleId=\"H\"><w:name w:val=\"Hid\"/><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:name w:val=\"Par\"/><w:basedOn w:val=\"Q\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Q\"><w:name w:val=\"Base\"/><w:rPr><w:vanish/></w:rPr></w:style>";
    String header =
        headerOf(
            OfficeFiles.with(styles)
                .header(
                    paragraph(
                            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>"
                                + "<w:r><w:rPr><w:rStyle w:val=\"H\"/></w:rPr><w:t>two</w:t></w:r>"
                                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>shown</w:t></w:r>")
                        + paragraph("<w:pPr><w:pStyle w:val=\"P\"/></w:pPr>" + run("three"))
                        + "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>"
                        + paragraph(run("four"))
                        + "</w:tc></w:tr></w:tbl>"));
    assertThat(header).contains("shown").doesNotContain("unseen", "two", "three", "four", "vanish");
  }

  @Test
  void whatNoPageShowsIsNotKept() {
    OfficeFiles file =
        OfficeFiles.with(germanStyles())
            .link("word/document.xml", "a", "header", "header1.xml", false)
            .link("word/document.xml", "b", "header", "header2.xml", false)
            .link("word/document.xml", "c", "header", "header3.xml", false)
            .part("word/header1.xml", OfficeFiles.element("w:hdr", paragraph(run("all"))))
            .part("word/header2.xml", OfficeFiles.element("w:hdr", paragraph(run("first"))))
            .part("word/header3.xml", OfficeFiles.element("w:hdr", paragraph(run("even"))));
    String references =
        "<w:headerReference w:type=\"default\" r:id=\"a\"/><w:headerReference w:type=\"first\" r:id=\"b\"/>"
            + "<w:headerReference w:type=\"even\" r:id=\"c\"/>";
    String earlier = paragraph("<w:pPr><w:sectPr>" + references + "</w:sectPr></w:pPr>");
    assertThat(read(file.body(earlier + "<w:sectPr/>").bytes()).orElseThrow().headers())
        .containsOnlyKeys(PageKind.DEFAULT);
    file.link("word/document.xml", "s", "settings", "settings.xml", false)
        .part("word/settings.xml", OfficeFiles.element("w:settings", "<w:evenAndOddHeaders/>"));
    assertThat(
            read(file.body(earlier + "<w:sectPr><w:titlePg/></w:sectPr>").bytes())
                .orElseThrow()
                .headers())
        .containsOnlyKeys(PageKind.DEFAULT, PageKind.FIRST, PageKind.EVEN);
  }

  @Test
  void aPictureFromElsewhereIsRefused() {
    OfficeFiles linked =
        OfficeFiles.with(germanStyles())
            .header(paragraph(picture("r:link=\"p\"", "name=\"\"", "")))
            .link("word/header1.xml", "p", "image", "https://example.org/logo.png", true);
    assertThat(read(linked.bytes())).isEmpty();
    assertThat(only()).isEqualTo("unusable-picture");
  }

  @ParameterizedTest
  @CsvSource({"<a:srcRect l=\"2500\"/>, false", "<a:srcRect/>, true", "<a:srcRect t=\"0\"/>, true"})
  void aCroppedPictureIsRefused(String crop, boolean good) {
    assertThat(read(withPicture(crop, png())).isPresent()).isEqualTo(good);
    assertThat(diagnostics.sorted().isEmpty()).isEqualTo(good);
  }

  @Test
  void aLinkToTheWebStaysAndOneToAFileIsText() {
    String header =
        headerOf(
            OfficeFiles.with(germanStyles())
                .header(
                    paragraph(
                        "<w:hyperlink r:id=\"w\" w:tooltip=\"tip\">"
                            + run("ports.example")
                            + "</w:hyperlink><w:hyperlink r:id=\"f\">"
                            + run("our rules")
                            + "</w:hyperlink>"
                            + field("HYPERLINK \"file:///S:/marta\"", "the drive")))
                .link("word/header1.xml", "w", "hyperlink", "https://ports.example/", true)
                .link("word/header1.xml", "f", "hyperlink", "file:///S:/marta/rules.docx", true));
    assertThat(header)
        .contains("ports.example", "our rules", "the drive")
        .containsOnlyOnce("<w:hyperlink r:id=")
        .doesNotContain("tip", "marta");
  }

  @Test
  void whatReadersMayMissIsNamed() {
    headerOf(paragraph("<w:r><w:object><o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r>"));
    assertThat(only()).isEqualTo("not-kept");
    assertThat(diagnostics.sorted().get(0).message()).contains("embedded object");
  }

  @Test
  void stylesAreFoundByNameAndAlias() {
    StyleSheet styles =
        read(OfficeFiles.with(
                    germanStyles()
                        .replace("\"Quote\"/>", "\"Quote\"/><w:aliases w:val=\"Block Text,Zit\"/>"))
                .bytes())
            .orElseThrow()
            .styles();
    assertThat(styles.id("paragraph", "Heading 1")).contains("berschrift1");
    assertThat(styles.id("paragraph", "BLOCK  text")).contains("Zitat");
    assertThat(styles.id("character", "Heading 1")).isEmpty();
    assertThat(styles.standard("paragraph")).contains("Standard");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|it is empty",
        "hello|not a Word file",
        "%PDF-1.7|PDF",
        "{\\rtf1|Rich Text",
        "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>|single XML",
      })
  void otherFilesAreNamed(String text, String why) {
    assertThat(read(text.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    assertThat(diagnostics.sorted().get(0).message()).contains(why);
    assertThat(only()).isEqualTo("bad-reference-doc");
  }

  @Test
  void oldAndEncryptedFilesAreNamed() {
    byte[] ole = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    read(ole);
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    byte[] encrypted = Arrays.copyOf(ole, 512 + name.length);
    System.arraycopy(name, 0, encrypted, 512, name.length);
    read(encrypted);
    assertThat(messages())
        .anyMatch(m -> m.contains("Word 2003"))
        .anyMatch(m -> m.contains("encrypted"));
  }

  @Test
  void aFileThatIsNoWordFileIsRefused() {
    read(OfficeFiles.zip(Map.of("a.txt", new byte[3])));
    read(
        OfficeFiles.zip(
            Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8))));
    read(new OfficeFilesOnly().workbook());
    read(OfficeFiles.with("").part("word/styles.xml", "<x/>").bytes());
    byte[] whole = OfficeFiles.with(germanStyles()).bytes();
    read(Arrays.copyOf(whole, 90));
    assertThat(messages())
        .anyMatch(m -> m.contains("zip file"))
        .anyMatch(m -> m.contains("OpenDocument"))
        .anyMatch(m -> m.contains("Excel"))
        .anyMatch(m -> m.contains("no styles"))
        .hasSizeGreaterThanOrEqualTo(5);
    assertThat(diagnostics.sorted()).allMatch(d -> d.code().key().equals("bad-reference-doc"));
  }

  /** A workbook as Excel writes it. */
  private static final class OfficeFilesOnly {
    private byte[] workbook() {
      Map<String, byte[]> parts = new HashMap<>();
      parts.put(
          "_rels/.rels",
          ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                  + " Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                  + " Target=\"xl/workbook.xml\"/></Relationships>")
              .getBytes(StandardCharsets.UTF_8));
      return OfficeFiles.zip(parts);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:styles xmlns:w=\"x\">&e;</w:styles>",
        "<!DOCTYPE a [<!ENTITY e \"eee\"><!ENTITY f \"&e;&e;\">]><w:styles xmlns:w=\"x\">&f;</w:styles>",
        "<!DOCTYPE a SYSTEM \"http://localhost:1/a.dtd\"><w:styles xmlns:w=\"x\"/>",
        "<w:styles",
        ""
      })
  void documentTypesAndDamagedPartsAreRefused(String styles) {
    assertThat(
            read(
                OfficeFiles.with("")
                    .part("word/styles.xml", styles.getBytes(StandardCharsets.UTF_8))
                    .bytes()))
        .isEmpty();
    assertThat(only()).isEqualTo("bad-reference-doc");
  }

  @Test
  void aPartTooLargeOrTooDeepIsRefused() {
    read(OfficeFiles.with("").part("word/media/a.bin", new byte[21_000_000]).bytes());
    read(OfficeFiles.with("<w:a>".repeat(300) + "</w:a>".repeat(300)).bytes());
    Map<String, byte[]> many = new HashMap<>();
    for (int i = 0; i < 2100; i++) {
      many.put("p" + i, new byte[0]);
    }
    read(OfficeFiles.zip(many));
    assertThat(messages())
        .hasSize(3)
        .allMatch(m -> m.contains("holds more") || m.contains("deeper"));
  }

  @Test
  void pathsThatLeadOutOfTheFileLeadNowhere() {
    OfficeFiles file =
        OfficeFiles.with(germanStyles())
            .link("word/document.xml", "t", "theme", "../../../../etc/passwd", false)
            .part("../../etc/passwd", "<a:theme/>");
    assertThat(read(file.bytes()).orElseThrow().theme()).isNull();
  }

  private static byte[] header(String content) {
    return OfficeFiles.with(germanStyles()).header(content).bytes();
  }

  static byte[] withPicture(String crop, byte[] picture) {
    return OfficeFiles.with(germanStyles())
        .header(paragraph(picture("r:embed=\"p\"", "name=\"\"", crop)))
        .link("word/header1.xml", "p", "image", "media/image1.png", false)
        .part("word/media/image1.png", picture)
        .bytes();
  }

  private static String control(String path, String content) {
    String text = content.startsWith("<") ? content : run(content);
    return "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\""
        + path
        + "\"/></w:sdtPr><w:sdtContent>"
        + text
        + "</w:sdtContent></w:sdt>";
  }

  private String headerOf(String content) {
    return headerOf(OfficeFiles.with(germanStyles()).header(content));
  }

  private String headerOf(OfficeFiles file) {
    KeptPart header = read(file.bytes()).orElseThrow().headers().get(PageKind.DEFAULT);
    return new String(XmlPrinter.part(header.root(), "Talks & tariffs"), StandardCharsets.UTF_8);
  }

  private Optional<ReferenceDocument> read(byte[] bytes) {
    return ReferenceReader.read("office.docx", bytes, diagnostics);
  }

  private List<String> messages() {
    return diagnostics.sorted().stream().map(Diagnostic::message).toList();
  }

  private String only() {
    assertThat(diagnostics.sorted()).isNotEmpty();
    List<String> codes = diagnostics.sorted().stream().map(d -> d.code().key()).distinct().toList();
    assertThat(codes).hasSize(1);
    return codes.get(0);
  }
}
