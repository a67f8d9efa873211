package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of a meeting with 1,600 quotes opens and prints in Chromium. */
@Slow
class LongPageTest {
  private static final int QUOTES = 1600;

  @TempDir Path folder;

  @Test
  void itIsShownAtOnceAndPrintedWithPageNumbers() throws Exception {
    Path records = Files.createDirectory(folder.resolve("records"));
    Files.writeString(records.resolve("assembly.yaml"), assembly());
    Path site = folder.resolve("site");
    Notes.Run run =
        Notes.cli(
            new byte[0],
            List.of(
                "archive",
                records.toString(),
                "-o",
                site.toString(),
                "--cache",
                folder.resolve("state").toString(),
                "--at",
                "2026-06-05T12:00Z"));
    assertThat(run.status()).as(run.err()).isZero();
    Path pdf = folder.resolve("assembly.pdf");
    JsonNode page = opened(site.resolve("meetings/assembly.html"), pdf);
    assertThat(page.path("quotes").asInt()).isEqualTo(QUOTES);
    // A fifth of a second on a quiet machine; the limit is for one that is busy.
    assertThat(page.path("paint").asInt()).isBetween(0, 5000);
    assertThat(page.path("pages").asInt()).isBetween(60, 140);
    try (PDDocument printed = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper third = new PDFTextStripper();
      third.setStartPage(3);
      third.setEndPage(3);
      assertThat(third.getText(printed))
          .contains("3 / " + printed.getNumberOfPages(), "Row ")
          .doesNotContain("Cite");
    }
  }

  private static String assembly() {
    StringBuilder record =
        new StringBuilder("readout: 1\ntitle: Harbour assembly\ndate: 2026-05-13\nparticipants:\n");
    for (int i = 0; i < 40; i++) {
      record.append("  - {id: p").append(i).append(", name: Member ").append((char) ('A' + i % 26));
      record.append((char) ('a' + i / 26)).append(", role: Pilot}\n");
    }
    record.append("topics:\n");
    for (int i = 0; i < 30; i++) {
      record.append("  - {id: t").append(i).append(", title: Berth ").append(i).append("}\n");
    }
    record.append("quotes:\n");
    for (int i = 0; i < QUOTES; i++) {
      record.append("  - {speaker: p").append(i % 40).append(", topic: t").append(i * 30 / QUOTES);
      record.append(", text: \"Row ").append(i).append(" of the mole");
      record.append(" was relaid before the ferries came".repeat(i % 7)).append(".\"}\n");
    }
    return record.toString();
  }

  private static JsonNode opened(Path page, Path pdf) throws IOException, InterruptedException {
    Tools.chromium();
    Tools.nodePackage("ws");
    Process process =
        new ProcessBuilder(
                Tools.program("node").toString(),
                "src/test/resources/long-page.mjs",
                page.toString(),
                pdf.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    return new JsonMapper().readTree(said);
  }
}
