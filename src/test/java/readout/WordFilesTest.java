package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds Word files, as Apache POI reads them, against the fragments of the same notes. */
class WordFilesTest {
  private static final String AT = "2026-07-01T00:00Z";
  private static final Pattern SPACE = Pattern.compile("[\\s\\u200e\\u200f]+");

  static {
    System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
  }

  @TempDir private Path folder;

  static Stream<Arguments> notes() {
    return Stream.of("everything", "festival", "harbour-council", "mountain-water")
        .flatMap(record -> Notes.TEMPLATES.stream().map(name -> Arguments.of(record, name)));
  }

  private static Path record(String name) {
    return Path.of("examples", name + ".yaml");
  }

  private byte[] word(Path record, String template, String... options) throws IOException {
    Path file = folder.resolve("note.docx");
    List<String> arguments =
        new ArrayList<>(
            List.of("render", record.toString(), "-t", template, "--at", AT, "-o", file + ""));
    arguments.addAll(List.of(options));
    Notes.Run run = Notes.cli(new byte[0], arguments);
    assertThat(run.status()).as(run.err()).isZero();
    return Files.readAllBytes(file);
  }

  private static XWPFDocument read(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  private static Element article(Path record, String template, String... options)
      throws IOException {
    List<String> all = new ArrayList<>(List.of("-t", template, "-f", "fragment", "--at", AT));
    all.addAll(List.of(options));
    Notes.Run run = Notes.run(Files.readAllBytes(record), all.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    Document page = Jsoup.parse(run.out());
    page.select("caption, .footnotes, .footnote-ref").remove();
    return page.body().child(0);
  }

  /** Every word of the page in the same order and no other, in the same parts. */
  @Slow
  @ParameterizedTest
  @MethodSource("notes")
  void sayWhatThePageSays(String record, String template) throws Exception {
    for (String audience : List.of("public", "internal")) {
      XWPFDocument word = read(word(record(record), template, "--audience", audience));
      Element article = article(record(record), template, "--audience", audience);
      assertThat(letters(text(word.getBodyElements()))).isEqualTo(letters(article.wholeText()));
      haveTheSameParts(word, article);
    }
  }

  private static void haveTheSameParts(XWPFDocument word, Element article) {
    assertThat(headings(word))
        .isEqualTo(
            article.select("h1, h2, h3, h4, h5, h6").stream()
                .map(h -> (h.normalName().charAt(1) - '1') + " " + letters(h.wholeText()))
                .toList());
    assertThat(word.getTables()).hasSameSizeAs(article.select("table"));
    for (int i = 0; i < word.getTables().size(); i++) {
      XWPFTable table = word.getTables().get(i);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      assertThat(table.getRows()).hasSameSizeAs(article.select("table").get(i).select("tr"));
    }
    long bullets =
        article.select("ul > li, ol > li").stream()
            .filter(
                item -> !item.parent().is("[class]:not(.messages), .corrections ul, .editions ul"))
            .count();
    assertThat(word.getParagraphs().stream().filter(p -> p.getNumID() != null))
        .hasSize((int) bullets);
    // The words of a quote are those of the record to the last space.
    assertThat(
            word.getParagraphs().stream()
                .filter(p -> name(word, p).equals("Block Text"))
                .map(XWPFParagraph::getText)
                .toList())
        .isEqualTo(
            article.select("blockquote .words, blockquote > p").stream()
                .map(Element::wholeText)
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"press-release", "quote-sheet"})
  void sayNoticesAtTheTopAndOnEveryPage(String template) throws Exception {
    byte[] file = word(record("everything"), template, "--audience", "internal");
    XWPFDocument word = read(file);
    List<String> notices =
        article(record("everything"), template, "--audience", "internal")
            .select(".notice:not([class*=transcript])")
            .eachText();
    assertThat(notices).contains("Draft");
    List<String> first = word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    assertThat(first.subList(0, notices.size())).isEqualTo(notices);
    assertThat(word.getHeaderList()).isNotEmpty();
    for (XWPFHeader header : word.getHeaderList()) {
      assertThat(header.getText().lines()).containsAll(notices);
    }
  }

  /** The file names nobody and no time, and its parts are those that it needs. */
  @Test
  void holdNothingButTheNote() throws Exception {
    byte[] file = word(record("everything"), "minutes");
    Set<String> names = new TreeSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
        assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
        assertThat(entry.getExtra()).isNull();
        if (entry.getName().equals("docProps/core.xml")) {
          assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
              .containsPattern("(?s)<dc:title>[^<]+</dc:title><dc:language>en</dc:language></cp:")
              .doesNotContain("creator", "lastModifiedBy", "dcterms");
        }
      }
    }
    assertThat(names)
        .containsExactlyInAnyOrder(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/footer1.xml",
            "word/footnotes.xml",
            "word/header1.xml",
            "word/numbering.xml",
            "word/settings.xml",
            "word/styles.xml");
    assertThat(word(record("everything"), "minutes")).isEqualTo(file);
  }

  @Test
  void runFromRightToLeft() throws Exception {
    Path record = folder.resolve("arabic.yaml");
    Files.writeString(
        record,
        """
        readout: 1
        title: مجلس الميناء يلتقي OECD في 2026
        language: ar
        date: 2026-05-13
        participants: [{id: a, name: Anna Lind}]
        quotes: [{speaker: a, text: {ar: البحر للجميع.}}]
        next_steps: [{action: نشر الخريطة, owner: a}]
        """);
    XWPFDocument word = read(word(record, "minutes"));
    XWPFParagraph title =
        word.getParagraphs().stream()
            .filter(p -> name(word, p).equals("Title"))
            .findFirst()
            .orElseThrow();
    assertThat(title.getCTP().getPPr().isSetBidi()).isTrue();
    assertThat(
            title.getRuns().stream()
                .map(run -> run.text() + (run.getCTR().getRPr() == null ? "" : " (rtl)"))
                .toList())
        .containsExactly("مجلس الميناء يلتقي  (rtl)", "OECD", " في 2026 (rtl)");
    assertThat(word.getTables().get(0).getCTTbl().getTblPr().isSetBidiVisual()).isTrue();
  }

  @Test
  void carryTheLetterheadOfTheHouse() throws Exception {
    Path record = folder.resolve("port.yaml");
    Files.copy(record("port"), record);
    Files.writeString(
        folder.resolve("house.yaml"),
        """
        readout-house: 1
        name: Port of Sines
        logo: logo.svg
        letterhead: [12 Quay Street]
        colours: {accent: "#7a1f3d"}
        """);
    Files.writeString(
        folder.resolve("logo.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'><path d='M0 0h9v9z'/></svg>");
    XWPFDocument word = read(word(record, "press-release"));
    assertThat(word.getHeaderFooterPolicy().getFirstPageHeader().getText())
        .contains("Port of Sines", "12 Quay Street");
    assertThat(word.getHeaderFooterPolicy().getDefaultHeader().getText()).isBlank();
    assertThat(word.getHeaderFooterPolicy().getFirstPageHeader().getAllPictures())
        .extracting(picture -> picture.getPackagePart().getContentType())
        .contains("image/png", "image/svg+xml");
    assertThat(word.getStyles().getStyle("Heading1").getCTStyle().xmlText()).contains("7A1F3D");
    assertThat(text(word.getBodyElements())).doesNotContain("Quay Street");
  }

  private static List<String> headings(XWPFDocument word) {
    List<String> headings = new ArrayList<>();
    for (XWPFParagraph paragraph : word.getParagraphs()) {
      String name = name(word, paragraph);
      if (name.equals("Title") || name.startsWith("heading ")) {
        String level = name.equals("Title") ? "0" : name.substring(name.length() - 1);
        headings.add(level + " " + letters(paragraph.getText()));
      }
    }
    return headings;
  }

  private static String name(XWPFDocument word, XWPFParagraph paragraph) {
    return paragraph.getStyle() == null
        ? ""
        : word.getStyles().getStyle(paragraph.getStyle()).getName();
  }

  private static String text(List<IBodyElement> elements) {
    StringBuilder text = new StringBuilder();
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        text.append(paragraph.getText().replaceAll("\\[(footnoteRef:\\d+|\\d+:[^\\]]*)\\]", ""))
            .append('\n');
      } else if (element instanceof XWPFTable table) {
        table
            .getRows()
            .forEach(
                row ->
                    row.getTableCells().forEach(cell -> text.append(text(cell.getBodyElements()))));
      }
    }
    return text.toString();
  }

  private static String letters(String text) {
    return SPACE.matcher(text).replaceAll("");
  }
}
