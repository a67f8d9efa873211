package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where outputs go: through links, to devices and pipes, and never over what they are made of. */
@Slow
class OutputFilesTest {
  private static final String RECORD = "readout: 1\ntitle: Night ferry talks\ndate: 2026-05-13\n";
  private static final String NOTE = "# Night ferry talks";

  @TempDir Path folder;

  @BeforeEach
  void files() {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Folders.write(folder, Map.of("a.yaml", RECORD, "old.md", "old\n"));
  }

  private Program.Result run(String... arguments) {
    return Program.run(folder, List.of(arguments));
  }

  private void refused(int status, String... arguments) throws IOException {
    Map<String, String> before = Folders.texts(folder);
    Program.Result result = run(arguments);
    assertThat(result.status()).as(result.stderr()).isEqualTo(status);
    assertThat(Folders.texts(folder)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw-r--", "rwxr-x---", "rw-r--rw-"})
  void aFileKeepsItsPermissions(String permissions) throws IOException {
    Path old = folder.resolve("old.md");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString(permissions));
    assertThat(run("render", "a.yaml", "-o", "old.md").status()).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(old)))
        .isEqualTo(permissions);
    assertThat(Files.readString(old)).startsWith(NOTE);
  }

  @Test
  void aLinkToAFileThatIsNotThereYetStaysALink() throws IOException {
    Files.createDirectory(folder.resolve("far"));
    Files.createSymbolicLink(folder.resolve("second.md"), Path.of("far/real.md"));
    Files.createSymbolicLink(folder.resolve("first.md"), Path.of("second.md"));
    assertThat(run("render", "a.yaml", "-o", "first.md").status()).isZero();
    assertThat(folder.resolve("first.md")).isSymbolicLink();
    assertThat(folder.resolve("second.md")).isSymbolicLink();
    assertThat(Files.readString(folder.resolve("far/real.md"))).startsWith(NOTE);
  }

  @Test
  void aCircleOfLinksIsSaid() throws IOException {
    Files.createSymbolicLink(folder.resolve("x.md"), Path.of("y.md"));
    Files.createSymbolicLink(folder.resolve("y.md"), Path.of("x.md"));
    Program.Result result = run("render", "a.yaml", "-o", "x.md");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.stderr()).contains("error[cannot-write]: cannot write x.md");
  }

  @Test
  void aReadOnlyFileIsRefused() throws IOException {
    Path old = folder.resolve("old.md");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("r--r--r--"));
    refused(2, "render", "a.yaml", "-o", "old.md");
    assertThat(run("render", "a.yaml", "-o", "old.md").stderr())
        .contains("cannot write old.md: it is read-only");
    Folders.write(folder, Map.of("b.yaml", RECORD));
    Files.setPosixFilePermissions(
        folder.resolve("b.yaml"), PosixFilePermissions.fromString("r--------"));
    refused(2, "new", "b.yaml", "--force");
  }

  @Test
  void standardOutputHasSeveralNames() {
    String note = run("render", "a.yaml", "-f", "html").stdout();
    for (String name : List.of("-", "/dev/stdout")) {
      assertThat(run("render", "a.yaml", "-f", "html", "-o", name).stdout()).isEqualTo(note);
      assertThat(run("render", "a.yaml", "-o", name).stdout()).startsWith(NOTE);
    }
    assertThat(run("new", "-").stdout()).isEqualTo(run("new").stdout()).isNotEmpty();
  }

  @Test
  void aDeviceStaysADevice() throws IOException {
    assumeThat(Path.of("/dev/null")).exists();
    assertThat(run("render", "a.yaml", "-o", "/dev/null").status()).isZero();
    assertThat(run("render", "a.yaml", "-f", "html", "-o", "/dev/null").status()).isZero();
    assertThat(run("new", "/dev/null").status()).isZero();
    assertThat(Files.isRegularFile(Path.of("/dev/null"), LinkOption.NOFOLLOW_LINKS)).isFalse();
    assumeThat(Path.of("/dev/full")).exists();
    Program.Result full = run("render", "a.yaml", "-o", "/dev/full");
    assertThat(full.status()).isEqualTo(2);
    assertThat(full.stderr()).contains("cannot write /dev/full: ");
  }

  @Test
  void aPipeIsWrittenTo() throws Exception {
    Path pipe = folder.resolve("pipe");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeThat(made.waitFor()).isZero();
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException e) {
                return e.toString();
              }
            });
    assertThat(run("render", "a.yaml", "-o", "pipe").status()).isZero();
    assertThat(read.get(10, TimeUnit.MINUTES)).startsWith(NOTE);
    assertThat(Files.readAttributes(pipe, "*").get("isOther")).isEqualTo(true);
  }

  @Test
  void anEmptyNameIsWrongUsage() throws IOException {
    refused(2, "render", "a.yaml", "-o", "");
    refused(2, "render", "");
    refused(2, "check", "");
    refused(2, "new", "");
    refused(2, "archive", "a.yaml", "-o", "");
    refused(2, "render", "a.yaml", "--templates", "");
    refused(2, "render", "a.yaml", "--labels", "");
    refused(2, "new", "b.yaml", "--from", "");
  }

  @Test
  void aRecordIsNeverWrittenOver() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.md"), Path.of("a.yaml"));
    Files.createLink(folder.resolve("second.md"), folder.resolve("a.yaml"));
    Files.createDirectory(folder.resolve("notes"));
    Files.createLink(folder.resolve("notes/a.md"), folder.resolve("a.yaml"));
    for (String name : List.of("a.yaml", "./a.yaml", "link.md", "second.md", "notes/")) {
      refused(1, "render", "a.yaml", "-f", "markdown", "-o", name);
      assertThat(run("render", "a.yaml", "-f", "markdown", "-o", name).stderr())
          .contains("error[output-is-record]: the note would overwrite the record");
    }
  }

  @Test
  void labelsAndTemplatesAreNeverWrittenOver() throws IOException {
    Folders.write(
        folder,
        Map.of(
            "pt.properties", "label.quotes=Falas\n",
            "mine.md.mustache", "# {{title}}\n",
            "parts/title.md.mustache", "# {{title}}\n"));
    Files.createSymbolicLink(folder.resolve("out.md"), Path.of("pt.properties"));
    refused(1, "render", "a.yaml", "--labels", "pt.properties", "-o", "out.md");
    List<String> template = List.of("-t", "mine.md.mustache", "-f", "markdown");
    List<String> over = new ArrayList<>(List.of("render", "a.yaml", "-o", "mine.md.mustache"));
    over.addAll(template);
    refused(1, over.toArray(new String[0]));
    refused(
        1,
        "render",
        "a.yaml",
        "--templates",
        "parts",
        "-f",
        "markdown",
        "-o",
        "parts/title.md.mustache");
  }

  @Test
  void theEarlierRecordIsNeverWrittenOver() throws IOException {
    Files.createLink(folder.resolve("b.yaml"), folder.resolve("a.yaml"));
    for (String name : List.of("a.yaml", "./a.yaml", "b.yaml")) {
      refused(2, "new", "--force", "--from", "a.yaml", name);
    }
  }
}
