package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is written whole or not at all, whatever happens. */
@Slow
class WholeFilesTest {
  private static final String RECORD = "readout: 1\ntitle: A meeting\ndate: 2026-05-13\n";

  @TempDir Path folder;

  @Test
  void aFullDiskLeavesWhatWasThere() throws Exception {
    Path bash = Tools.program("bash");
    String summary = "summary: " + "word ".repeat(20_000) + "\n";
    Folders.write(folder, Map.of("a.yaml", RECORD, "b.yaml", RECORD + summary));
    Folders.write(folder, Map.of("notes/a.md", "old a\n", "notes/b.md", "old b\n"));
    // The shell's limit on the size of files acts as the end of the disk.
    String command =
        "ulimit -f 16; exec \"$0\" -Xshare:auto -XX:-UsePerfData -cp \"$1\" readout.Main"
            + " render a.yaml b.yaml -f markdown -o notes/";
    Process process =
        new ProcessBuilder(
                bash.toString(),
                "-c",
                command,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                System.getProperty("java.class.path"))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isEqualTo(2);
    assertThat(said).contains("error[cannot-write]").contains("what was there before is unchanged");
    assertThat(Folders.texts(folder.resolve("notes")))
        .isEqualTo(Map.of("a.md", "old a\n", "b.md", "old b\n"));
  }

  @Test
  void aFolderInTheWayIsSaid() throws IOException {
    Folders.write(folder, Map.of("a.yaml", RECORD, "note.md/inside.txt", "mine\n"));
    Files.createDirectories(folder.resolve("plain.md"));
    Program.Result result =
        Program.run(folder, List.of("render", "a.yaml", "-f", "markdown", "-o", "a.yaml/x.md"));
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.stderr()).contains("error[cannot-write]");
    assertThat(Files.readString(folder.resolve("a.yaml"))).isEqualTo(RECORD);
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Folders.write(folder, Map.of("a.yaml", RECORD, "real.md", "old\n"));
    Files.createSymbolicLink(folder.resolve("link.md"), Path.of("real.md"));
    Program.Result result = Program.run(folder, List.of("render", "a.yaml", "-o", "link.md"));
    assertThat(result.status()).as(result.stderr()).isZero();
    assertThat(folder.resolve("link.md")).isSymbolicLink();
    assertThat(Files.readString(folder.resolve("real.md"))).startsWith("# A meeting");
  }

  @Test
  void nothingIsLeftBeside() {
    Folders.write(folder, Map.of("a.yaml", RECORD));
    Program.run(folder, List.of("render", "a.yaml", "-o", "new/deep/note.md"));
    assertThat(Folders.texts(folder).keySet()).containsExactly("a.yaml", "new/deep/note.md");
  }

  @Test
  void theSameNoteInAnyLocaleAndZone() throws Exception {
    Folders.write(folder, Map.of("a.yaml", RECORD + "language: tr\nplace: İstanbul\n"));
    String first = null;
    for (String options : List.of("", "-Duser.language=tr -Duser.timezone=Asia/Tokyo")) {
      Program.Result result =
          Program.run(
              folder,
              List.of("render", "a.yaml", "-f", "html"),
              new byte[0],
              Map.of("JDK_JAVA_OPTIONS", options, "LC_ALL", "C"));
      first = first == null ? result.stdout() : first;
      assertThat(result.stdout()).isEqualTo(first).contains("İstanbul");
    }
  }
}
