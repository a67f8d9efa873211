package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of a site says whom it is for, and a site that cannot be written says where. */
@Slow
class SiteNoticesTest {
  private static final String RECORD =
      """
      readout: 1
      title: Night ferry talks
      date: 2026-05-13
      tags: [ferries]
      next_steps:
        - {id: tariff, action: Publish the tariff, owner: the port, due: 2026-06}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "press, minutes, For accredited press",
    "internal, minutes, Internal: not for publication",
    "internal, mine.md.mustache, Internal: not for publication",
  })
  @DisplayName("Every page of a site that is not for the public says whom it is for.")
  void everyPageSaysWhomItIsFor(String audience, String template, String notice) {
    Folders.write(
        folder, Map.of("records/ferry.yaml", RECORD, "mine.md.mustache", "# {{title}}\n"));
    Program.Result result =
        Program.run(
            folder,
            List.of(
                "archive",
                "records",
                "-o",
                "site",
                "--cache",
                "cache",
                "-t",
                template,
                "--audience",
                audience));
    assertThat(result.status()).as(result.stderr()).isZero();
    Map<String, String> site = Folders.texts(folder.resolve("site"));
    site.keySet().removeIf(name -> !name.endsWith(".html"));
    assertThat(site).hasSizeGreaterThan(4);
    assertThat(site).allSatisfy((name, page) -> assertThat(page).as(name).contains(notice));
  }

  @Test
  void aPublicSiteSaysNothing() {
    Folders.write(folder, Map.of("records/ferry.yaml", RECORD));
    Program.run(folder, List.of("archive", "records", "-o", "site", "--cache", "cache"));
    Map<String, String> site = Folders.texts(folder.resolve("site"));
    assertThat(site.get("index.html")).doesNotContain("class=\"notice");
  }

  @Test
  void aFullDiskIsNamedByTheFile() throws Exception {
    Path bash = Tools.program("bash");
    String text = "summary: " + "word ".repeat(20_000) + "\n";
    Folders.write(folder, Map.of("records/ferry.yaml", RECORD + text));
    // The shell's limit on the size of files acts as the end of the disk.
    List<String> command =
        new ArrayList<>(
            List.of(bash.toString(), "-c", "ulimit -f 32; exec \"$@\"", bash.toString()));
    command.addAll(
        Program.command(List.of("archive", "records", "-o", "site", "--cache", "cache")));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isEqualTo(2);
    assertThat(said)
        .containsPattern("error\\[cannot-write\\]: cannot use \\S*/site/\\S+")
        .contains("the site is as it was before this run");
    assertThat(Folders.texts(folder).keySet()).noneMatch(path -> path.startsWith("site/"));
  }

  @Test
  void aRunThatEndsAfterFilesWerePlacedSaysSo() throws Exception {
    Folders.write(folder, Map.of("records/ferry.yaml", RECORD));
    // The state is written after the last file of the site, and cannot replace a folder.
    Folders.write(folder, Map.of("cache/state/in-the-way", ""));
    Program.Result run =
        Program.run(folder, List.of("archive", "records", "-o", "site", "--cache", "cache"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.stderr()).contains("the next run completes what this one left undone");
    assertThat(Folders.texts(folder)).containsKey("site/index.html");
  }
}
