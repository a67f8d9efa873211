package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.document.reference.OfficeFiles.germanStyles;
import static readout.document.reference.OfficeFiles.paragraph;
import static readout.document.reference.OfficeFiles.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.document.reference.OfficeFiles;

/** Word files beside the pages of an archive follow the office's file. */
class OfficeArchiveTest {
  private static final String WORD = "meetings/talks.docx";

  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  @Test
  void aChangedOfficeFileChangesTheFilesOfTheNextRun() throws Exception {
    Folders.write(
        folder.resolve("records"),
        Map.of(
            "talks.yaml",
            "readout: 1\ntitle: Talks\ndate: 2026-05-13\n",
            "tariff.yaml",
            "readout: 1\ntitle: Tariff\ndate: 2026-05-14\n"));
    office("Ministry of Ports");
    String first = archive(folder, "2");
    assertThat(first).contains("Ministry of Ports");
    assertThat(archive(folder, "2")).isEqualTo(first);
    office("Ministry of Quays");
    String second = archive(folder, "2");
    assertThat(second).contains("Ministry of Quays").doesNotContain("Ministry of Ports");
    assertThat(archive(elsewhere, "1")).isEqualTo(second);
  }

  @Test
  void anOfficeFileThatCannotBeUsedLeavesTheSiteAsItWas() throws Exception {
    Folders.write(
        folder.resolve("records"),
        Map.of("talks.yaml", "readout: 1\ntitle: Talks\ndate: 2026-05-13\n"));
    office("Ministry of Ports");
    archive(folder, "2");
    Files.writeString(folder.resolve("office.docx"), "no Word file");
    Notes.Run run = made(folder, "2");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error[bad-reference-doc]");
    assertThat(word(folder)).contains("Ministry of Ports");
  }

  private void office(String name) throws Exception {
    Files.write(
        folder.resolve("office.docx"),
        OfficeFiles.with(germanStyles()).header(paragraph(run(name))).bytes());
  }

  private String archive(Path place, String jobs) throws Exception {
    Notes.Run run = made(place, jobs);
    assertThat(run.status()).as(run.err()).isZero();
    return word(place);
  }

  private static String word(Path place) throws Exception {
    return Files.readString(place.resolve("site").resolve(WORD), StandardCharsets.ISO_8859_1);
  }

  private Notes.Run made(Path place, String jobs) {
    List<String> arguments = new ArrayList<>(List.of("archive"));
    arguments.add(folder.resolve("records").toString());
    arguments.addAll(List.of("-o", place.resolve("site").toString()));
    arguments.addAll(List.of("--cache", place.resolve("cache").toString(), "--jobs", jobs));
    arguments.addAll(List.of("--attachments", "docx", "--at", "2026-07-01T00:00Z"));
    arguments.addAll(List.of("--reference-doc", folder.resolve("office.docx").toString()));
    return Notes.cli(new byte[0], arguments);
  }
}
