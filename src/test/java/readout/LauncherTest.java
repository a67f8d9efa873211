package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher of the bundle, held against a Java that prints, a line each, what it is given. */
@DisabledOnOs(OS.WINDOWS)
@Slow
class LauncherTest {
  private static final Path SCRIPT = Path.of("src/dist/bin/readout");

  @TempDir Path folder;
  private Path home;
  private Path launcher;

  @BeforeEach
  void unpack() throws Exception {
    home = folder.toRealPath().resolve("a place with spaces/readout");
    launcher = home.resolve("bin/readout");
    Files.createDirectories(launcher.getParent());
    Files.copy(SCRIPT, launcher);
    script(home.resolve("lib/runtime/bin/java"), "printf '%s\\n' \"$@\"\nexit 3\n");
    executable(launcher);
  }

  @Test
  void oneRecordIsDoneBeforeTheBestCodePays() throws Exception {
    assertThat(run(folder, launcher, "render", "two words.yaml"))
        .contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
        .containsSequence("-cp", classPath(), "readout.Main", "render", "two words.yaml");
  }

  @Test
  void aLargeArchiveHasAllTiersAndCores() throws Exception {
    records("one", 1500);
    records("two words/and more", 1500);
    assertThat(run(folder, launcher, "archive", "one", "two words", "-o", "site"))
        .contains("-XX:+UseParallelGC", "-XX:GCTimeRatio=19", "-XX:MaxInlineLevel=4")
        .doesNotContain("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  }

  @Test
  void aSmallArchiveIsDoneBeforeTheBestCodePays() throws Exception {
    records("one", 2999);
    Files.createFile(folder.resolve("one/notes.txt"));
    assertThat(run(folder, launcher, "archive", "one", "-o", "site"))
        .contains("-XX:+UseParallelGC", "-XX:GCTimeRatio=19", "-XX:TieredStopAtLevel=1")
        .doesNotContain("-XX:+UseSerialGC", "-XX:MaxInlineLevel=4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-o my site", "-omy site", "-o=my site", "--output my site", "--output=my site"})
  void aSiteThatIsThereIsDoneBeforeTheBestCodePays(String option) throws Exception {
    records("one", 3000);
    Files.createFile(Files.createDirectories(folder.resolve("my site")).resolve("index.html"));
    List<String> words = new ArrayList<>(List.of("archive", "one"));
    words.addAll(List.of(option.split(" (?=my)")));
    assertThat(run(folder, launcher, words.toArray(String[]::new)))
        .contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
        .doesNotContain("-XX:+UseParallelGC", "-XX:MaxInlineLevel=4");
  }

  private void records(String name, int count) throws IOException {
    Path records = Files.createDirectories(folder.resolve(name));
    for (int i = 0; i < count; i++) {
      Files.createFile(records.resolve(i + (i % 2 == 0 ? ".yaml" : ".yml")));
    }
  }

  @Test
  void cacheIsNamedOnlyWhenItIsThere() throws Exception {
    assertThat(run(folder, launcher, "check")).noneMatch(word -> word.contains("/lib/note."));

    Files.createFile(home.resolve("lib/note.jsa"));
    assertThat(run(folder, launcher, "check"))
        .contains("-XX:SharedArchiveFile=" + home + "/lib/note.jsa");

    Files.createFile(home.resolve("lib/note.aot"));
    Files.createFile(home.resolve("lib/archive.aot"));
    assertThat(run(folder, launcher, "check"))
        .contains("-XX:AOTCache=" + home + "/lib/note.aot")
        .doesNotContain("-XX:+UnlockDiagnosticVMOptions");
    assertThat(run(folder, launcher, "archive"))
        .contains("-XX:AOTCache=" + home + "/lib/archive.aot")
        .doesNotContain("-XX:+UnlockDiagnosticVMOptions");
  }

  @Test
  void ownOptionsForJavaComeLast() throws Exception {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "render");
    builder.environment().put("READOUT_JAVA_OPTS", "-Xmx512m -Da=b");

    assertThat(output(builder))
        .containsSequence("-Xmx512m", "-Da=b", "-cp")
        .containsSubsequence("-XX:+UseSerialGC", "-Xmx512m");
  }

  @Test
  void ownCollectorAndSharingReplaceThoseOfTheLauncher() throws Exception {
    Files.createFile(home.resolve("lib/note.aot"));
    ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "render");
    builder.environment().put("READOUT_JAVA_OPTS", "-XX:+UseG1GC -Xshare:off");

    assertThat(output(builder))
        .contains("-XX:+UseG1GC", "-XX:TieredStopAtLevel=1")
        .doesNotContain("-XX:+UseSerialGC")
        .noneMatch(word -> word.startsWith("-XX:AOTCache"));
  }

  @Test
  void aLocaleThatIsNotInstalledIsNoHindrance() throws Exception {
    script(home.resolve("lib/runtime/bin/java"), "printf '%s\\n' \"$LC_ALL\"\nexit 3\n");
    ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "check");
    builder.environment().put("LANG", "xx_US.UTF-8");
    builder.environment().put("LC_ALL", "xx_US.UTF-8");

    assertThat(output(builder)).containsExactly("C.UTF-8");
  }

  @Test
  void worksThroughLinksAndFromAnyFolder() throws Exception {
    Path links = Files.createDirectories(folder.resolve("links of mine"));
    Path absolute = Files.createSymbolicLink(links.resolve("absolute"), launcher);
    Path relative =
        Files.createSymbolicLink(
            links.resolve("relative"), links.toRealPath().relativize(launcher));
    Path twice = Files.createSymbolicLink(links.resolve("twice"), Path.of("relative"));

    for (Path link : List.of(absolute, relative, twice)) {
      assertThat(run(Path.of("/"), link)).contains(classPath());
    }
    assertThat(run(launcher.getParent(), Path.of("./readout"))).contains(classPath());
  }

  @Test
  void passesTheShellsJudge() throws Exception {
    Path shellcheck = Tools.program("shellcheck");
    for (Path script :
        List.of(
            SCRIPT,
            Path.of("src/dist/bundle.sh"),
            Path.of("src/dist/try.sh"),
            Path.of("src/test/bench/floor.sh"),
            Path.of("src/test/bench/jmh.sh"),
            Path.of("examples/ci/publish.sh"))) {
      Process process =
          new ProcessBuilder(shellcheck.toString(), script.toString())
              .redirectErrorStream(true)
              .start();
      assertThat(new String(process.getInputStream().readAllBytes())).isEmpty();
      assertThat(process.waitFor()).isZero();
    }
  }

  private String classPath() {
    return home + "/lib/texts.jar:" + home + "/lib/readout.jar";
  }

  /** The words that Java was given, after the status of Java was seen to be passed on. */
  private static List<String> run(Path from, Path program, String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(program.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().remove("READOUT_JAVA_OPTS");
    return output(builder.directory(from.toFile()));
  }

  private static List<String> output(ProcessBuilder builder) throws Exception {
    Process process = builder.redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(text).isEqualTo(3);
    return text.lines().toList();
  }

  private static void script(Path file, String body) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body);
    executable(file);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
