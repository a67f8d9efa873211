package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word files in the look of an office, as other programs read and print them. */
@Slow
class OfficeLookTest {
  private static final Path LETTERHEAD = Path.of("examples/office/letterhead.docx");

  @TempDir private Path folder;

  /** Each page of LibreOffice's has the office's header and footer, and the notice of the note. */
  @ParameterizedTest
  @ValueSource(strings = {"briefing-note", "minutes"})
  void everyPageHasTheLetterheadAndTheNotices(String template) throws Exception {
    Path office = Tools.program("soffice");
    Path pdftotext = Tools.program("pdftotext");
    Path note = note(template, LETTERHEAD);
    run(
        office,
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder.toString(),
        note.toString());
    String text = run(pdftotext, "-layout", folder.resolve("note.pdf").toString(), "-");
    String[] pages = text.split("\f");
    assertThat(pages).hasSizeGreaterThan(1);
    for (int i = 0; i < pages.length; i++) {
      assertThat(pages[i])
          .contains(
              "Harbour Council of Varnholm", "1 Quay Street", "Internal: not for publication");
      assertThat(pages[i]).contains(i == 0 ? "Press Office" : "Page " + (i + 1) + " of ");
    }
  }

  /** What pandoc reads of a note does not depend on the look, whatever ids the styles have. */
  @Test
  void theStructureIsTheSameInEveryLook() throws Exception {
    Path pandoc = Tools.program("pandoc");
    Path german = folder.resolve("german.docx");
    Files.write(german, withGermanIds(Files.readAllBytes(LETTERHEAD)));
    String plain = read(pandoc, note("minutes", null));
    assertThat(plain).contains("# ", "> ", "Internal");
    assertThat(read(pandoc, note("minutes", LETTERHEAD))).isEqualTo(plain);
    assertThat(read(pandoc, note("minutes", german))).isEqualTo(plain);
  }

  private static String read(Path pandoc, Path note) throws Exception {
    return run(pandoc, "-f", "docx", "-t", "markdown", "--wrap=none", note.toString());
  }

  private Path note(String template, Path look) {
    Path note = folder.resolve("note.docx");
    List<String> arguments =
        new ArrayList<>(List.of("render", "examples/harbour-council.yaml", "-t", template));
    arguments.addAll(List.of("--audience", "internal", "--at", "2026-07-01T00:00Z"));
    arguments.addAll(List.of("-o", note.toString()));
    if (look != null) {
      arguments.addAll(List.of("--reference-doc", look.toString()));
    }
    Notes.Run made = Notes.cli(new byte[0], arguments);
    assertThat(made.status()).as(made.err()).isZero();
    return note;
  }

  /** The file as a German Word would write it. */
  private static byte[] withGermanIds(byte[] file) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] part = from.readAllBytes();
        if (entry.getName().startsWith("word/") && entry.getName().endsWith(".xml")) {
          part =
              new String(part, StandardCharsets.UTF_8)
                  .replaceAll(
                      "(w:styleId|<w:(?:pStyle|basedOn|next) w:val)=\"Heading(\\d)\"",
                      "$1=\"berschrift$2\"")
                  .replaceAll(
                      "(w:styleId|<w:(?:pStyle|basedOn|next) w:val)=\"Title\"", "$1=\"Titel\"")
                  .replaceAll(
                      "(w:styleId|<w:(?:pStyle|basedOn|next) w:val)=\"BlockText\"",
                      "$1=\"Blocktext\"")
                  .replaceAll(
                      "(w:styleId|<w:(?:pStyle|basedOn|next) w:val)=\"Normal\"", "$1=\"Standard\"")
                  .getBytes(StandardCharsets.UTF_8);
        }
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(part);
      }
    }
    assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).isNotEmpty();
    return bytes.toByteArray();
  }

  private static String run(Path program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("out", ".txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).as(program.toString()).isTrue();
    String text = Files.readString(out);
    Files.delete(out);
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }
}
