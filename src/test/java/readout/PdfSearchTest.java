package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.document.FilePart;
import readout.document.pdf.PdfText;

/** Finished PDF files are searched in all their parts. */
class PdfSearchTest {
  private static final String RECORD =
      """
      readout: 1
      id: pier
      title: Harbour council
      date: 2026-05-13
      participants:
        - {id: a, name: Ada Berg, role: Mayor}
        - {id: q, name: Zelda Quint, email: z.quint@harbour.example, audience: internal}
      quotes:
        - {speaker: a, text: The pier stays open.}
      """;

  @TempDir private Path folder;

  private Notes.Run render(Path file, String... options) throws IOException {
    Path record = Files.writeString(folder.resolve("pier.yaml"), RECORD);
    List<String> arguments =
        new ArrayList<>(List.of("render", record.toString(), "-o", file.toString()));
    arguments.addAll(List.of(options));
    return Notes.cli(new byte[0], arguments);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "T | <p>Zelda Quint came.</p>",
        "T | <h2>Zelda Quint</h2><p>She came.</p>",
        "T | <p><a href='https://harbour.example/zelda-quint'>Here</a></p>",
        "T | <p><a href='mailto:z.quint@harbour.example'>Here</a></p>",
        "T | <table><caption>Zelda Quint</caption><tr><td>1</td></tr></table>",
        "Zelda Quint | <p>She came.</p>"
      })
  @DisplayName(
      "Its text, the heads of its pages, bookmarks, links, metadata and attachments are searched"
          + " for what is withheld.")
  void whatIsWithheldIsFoundInEachPart(String title, String words) throws Exception {
    Path file = folder.resolve("note.pdf");
    Path template = folder.resolve("own.html.mustache");
    String page =
        "<!doctype html><html lang='en'><head><title>%s</title></head><body><article><h1>T</h1>"
            + "%s</article></body></html>";
    Files.writeString(template, page.formatted("T", "<p>Ada Berg came.</p>"));
    assertThat(render(file, "-t", template.toString()).status()).isZero();
    Files.delete(file);
    Files.writeString(template, page.formatted(title, words));
    Notes.Run run = render(file, "-t", template.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error[leak]");
    assertThat(file).doesNotExist();
  }

  @Test
  @DisplayName("A finished PDF file is read back by a library that did not write it.")
  void everyPartIsReadBack() throws Exception {
    Path file = folder.resolve("note.pdf");
    Notes.Run run = render(file, "-t", "minutes", "--attach", "json", "--audience", "press");
    assertThat(run.status()).as(run.err()).isZero();
    Map<String, String> parts =
        PdfText.of(Files.readAllBytes(file)).stream()
            .collect(Collectors.toMap(FilePart::name, FilePart::text));
    assertThat(parts.get("the text of the PDF file")).contains("The pier stays open.");
    assertThat(parts.get("the running heads")).contains("1 / 1");
    assertThat(parts.get("the metadata of the PDF file")).contains("Harbour council");
    assertThat(parts.get("an attachment of the PDF file")).contains("\"Ada Berg\"");
    assertThat(parts.get("the strings of the PDF file")).contains("note.json");
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
        .as("the words are not to be had without a reader")
        .doesNotContain("The pier stays open.");
  }
}
