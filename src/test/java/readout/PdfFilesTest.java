package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import readout.document.pdf.PdfText;

/** Holds PDF files, as veraPDF, PDFBox and pdftotext read them, against the pages of the notes. */
class PdfFilesTest {
  private static final String AT = "2026-07-01T00:00Z";
  private static final Pattern SPACE =
      Pattern.compile("[\\s\\u200b-\\u200f\\u2028\\u202a-\\u202e\\u2066-\\u2069]+");
  private static final List<String> LANGUAGES = List.of("en", "kk", "ar", "he");
  private static final List<String> IN_EVERY_LANGUAGE =
      List.of("minutes", "press-release", "next-steps");

  /**
   * A record whose every word is Arabic, with joined letters, marks and a name of another script.
   */
  private static final String ARABIC =
      """
      readout: 1
      title: مجلس الميناء يلتقي في فاليتا
      language: ar
      date: 2026-05-13
      participants: [{id: a, name: ليلى حدّاد, role: رئيسة المجلس}]
      quotes: [{speaker: a, text: {ar: لا بحرَ للأقوياء وحدَهم؛ البحر للجميع أيضًا.}}]
      topics: [{title: الموانئ الصغيرة, summary: نوقشت رسوم الليل.}]
      """;

  @TempDir private Path folder;

  /** Every template in English, and three in every language. */
  static Stream<Arguments> notes() {
    return Notes.TEMPLATES.stream()
        .flatMap(
            name ->
                LANGUAGES.stream()
                    .filter(tag -> tag.equals("en") || IN_EVERY_LANGUAGE.contains(name))
                    .map(tag -> Arguments.of(name, tag)));
  }

  private byte[] pdf(Path record, String template, String... options) throws IOException {
    Path file = folder.resolve("note.pdf");
    List<String> arguments =
        new ArrayList<>(
            List.of("render", record.toString(), "-t", template, "--at", AT, "-o", file + ""));
    arguments.addAll(List.of(options));
    Notes.Run run = Notes.cli(new byte[0], arguments);
    assertThat(run.status()).as(run.err()).isZero();
    return Files.readAllBytes(file);
  }

  private static Path record(String name) {
    return Path.of("examples", name + ".yaml");
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Slow
  @ParameterizedTest
  @MethodSource("notes")
  void conformToBothStandards(String template, String language) throws Exception {
    byte[] file =
        pdf(record("everything"), template, "--audience", "internal", "--language", language);
    conforms(file);
    if (language.equals("en")) {
      conforms(pdf(record("harbour-council"), template));
    }
  }

  /** Real meetings, in the language of each; Chinese needs a font of the user's. */
  @Slow
  @Test
  void conformForRealMeetings() throws Exception {
    List<Path> records =
        Folders.files(Path.of("src/test/resources/real")).stream()
            .filter(f -> f.toString().endsWith(".yaml"))
            .toList();
    assertThat(records).hasSize(20);
    int written = 0;
    for (Path record : records) {
      Path file = folder.resolve("real.pdf");
      Notes.Run run =
          Notes.cli(
              new byte[0],
              List.of("render", record + "", "-o", file + "", "--at", AT, "-t", "minutes"));
      if (run.status() == 0) {
        conforms(Files.readAllBytes(file));
        written++;
      } else {
        assertThat(run.err()).contains("error[unset-characters]").contains("Han");
      }
    }
    assertThat(written).isGreaterThan(12);
  }

  private static void conforms(byte[] file) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
      try (PDFAParser parser =
          Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour)) {
        ValidationResult result =
            Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
        assertThat(
                result.getTestAssertions().stream()
                    .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                    .map(test -> flavour + ": " + test.getMessage() + test.getLocation()))
            .isEmpty();
        assertThat(result.isCompliant()).isTrue();
      }
    }
  }

  /** Every word of the page in the same order and no other. */
  @Slow
  @ParameterizedTest
  @MethodSource("notes")
  void sayWhatThePageSays(String template, String language) throws Exception {
    String[] options = {"--audience", "internal", "--language", language};
    Document page =
        Jsoup.parse(PdfText.page(pdf(record("everything"), template, options)).orElseThrow());
    page.select("sup").remove();
    String read = page.wholeText();
    assertThat(letters(read)).contains(letters(article(record("everything"), template, options)));
  }

  private static String article(Path record, String template, String... options)
      throws IOException {
    List<String> all = new ArrayList<>(List.of("-t", template, "-f", "fragment", "--at", AT));
    all.addAll(List.of(options));
    Notes.Run run = Notes.run(Files.readAllBytes(record), all.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    Document page = Jsoup.parse(run.out());
    page.select("caption, .footnotes, .footnote-ref, .editions").remove();
    return page.body().child(0).wholeText();
  }

  private static String letters(String text) {
    return SPACE.matcher(text).replaceAll("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"press-release", "minutes", "quote-sheet"})
  void giveArabicToOtherProgramsInOrder(String template) throws Exception {
    Path file = folder.resolve("note.pdf");
    pdf(written("arabic.yaml", ARABIC), template);
    String text = program("pdftotext", file.toString(), "-");
    assertThat(text.replaceAll("[\\u202a-\\u202e]", ""))
        .contains("لا بحرَ للأقوياء وحدَهم؛ البحر للجميع أيضًا")
        .contains("مجلس الميناء يلتقي في فاليتا")
        .contains("رئيسة المجلس");
    assertThat(text).doesNotContainPattern("[\\ufb50-\\ufdff\\ufe70-\\ufeff]");
  }

  @Test
  void giveHebrewAndKazakhToOtherProgramsInOrder() throws Exception {
    Path file = folder.resolve("note.pdf");
    pdf(
        written(
            "both.yaml",
            """
            readout: 1
            title: {he: מועצת הנמל נפגשת בוולטה (סיבוב ב׳), kk: Порт кеңесі Валлеттада жиналды}
            language: he
            date: 2026-05-13
            participants: [{id: a, name: Anna Lind}]
            """),
        "minutes",
        "--language",
        "he");
    String hebrew = program("pdftotext", file.toString(), "-").replaceAll("[\\u202a-\\u202e]", "");
    assertThat(hebrew).contains("מועצת הנמל נפגשת בוולטה (סיבוב ב׳)");
    pdf(folder.resolve("both.yaml"), "minutes", "--language", "kk");
    assertThat(program("pdftotext", file.toString(), "-"))
        .contains("Порт кеңесі Валлеттада жиналды");
  }

  private static String program(String name, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(Tools.program(name).toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return text;
  }

  @Test
  void sayNoticesOnEveryPage() throws Exception {
    byte[] file = pdf(record("everything"), "minutes", "--audience", "internal");
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var reader = new org.apache.pdfbox.text.PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        assertThat(reader.getText(document).lines())
            .contains("Internal: not for publication", "Draft")
            .contains(page + " / " + document.getNumberOfPages());
      }
      assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild()).isNotNull();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
  }

  @Test
  void holdNothingButTheNote() throws Exception {
    byte[] file = pdf(record("everything"), "minutes");
    String raw = new String(file, StandardCharsets.ISO_8859_1);
    assertThat(raw)
        .doesNotContain(
            "/Producer", "/Creator", "/Author", "/ModDate", "/EmbeddedFile", "/JavaScript")
        .doesNotContain(System.getProperty("user.dir"));
    assertThat(pdf(record("everything"), "minutes")).isEqualTo(file);
    assertThat(pdf(record("everything"), "minutes", "--paper", "letter"))
        .asString(StandardCharsets.ISO_8859_1)
        .contains("/MediaBox[0 0 612 792]");
  }

  @Test
  @DisplayName("Data is attached only with `--attach json`, and is that of the same readers.")
  void holdTheReleasedDataWhenAsked() throws Exception {
    byte[] file = pdf(record("everything"), "minutes", "--attach", "json");
    Notes.Run json =
        Notes.run(
            Files.readAllBytes(record("everything")), "-t", "minutes", "-f", "json", "--at", AT);
    try (PDDocument document = Loader.loadPDF(file)) {
      var files =
          new PDEmbeddedFilesNameTreeNode(
                  document.getDocumentCatalog().getNames().getEmbeddedFiles().getCOSObject())
              .getNames();
      assertThat(files).containsOnlyKeys("note.json");
      assertThat(
              new String(
                      files.get("note.json").getEmbeddedFile().toByteArray(),
                      StandardCharsets.UTF_8)
                  .strip())
          .isEqualTo(json.out().strip());
    }
    conforms(file);
  }

  @Test
  void areVerified() throws Exception {
    String record =
        """
        readout: 1
        title: Port council meets
        date: 2026-05-13
        participants: [{id: a, name: Ada Lund, role: Mayor}]
        quotes: [{speaker: a, text: "The ferry stays, and so do its two lamps."}]
        """;
    Path file = written("record.yaml", record);
    pdf(file, "press-release");
    Path note = folder.resolve("note.pdf");
    List<String> verify = List.of("verify", note.toString(), file.toString());
    Notes.Run exact = Notes.cli(new byte[0], verify);
    assertThat(exact.status()).as(exact.out() + exact.err()).isZero();
    Files.writeString(file, record.replace("two lamps", "three lamps"));
    Notes.Run changed = Notes.cli(new byte[0], verify);
    assertThat(changed.status()).as(changed.out() + changed.err()).isEqualTo(1);
  }

  /** What a page of paper holds is not spread over several. */
  @Test
  void useThePaper() throws Exception {
    String steps =
        Stream.iterate(1, i -> i + 1)
            .limit(60)
            .map(i -> "  - {action: Measure buoy number " + i + ", status: agreed}\n")
            .collect(Collectors.joining());
    byte[] file =
        pdf(
            written(
                "long.yaml", "readout: 1\ntitle: Buoys\ndate: 2026-05-13\nnext_steps:\n" + steps),
            "next-steps");
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isBetween(2, 3);
    }
  }
}
