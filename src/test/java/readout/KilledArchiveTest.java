package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that end before they are done: killed, or without space on the disk. */
@Slow
class KilledArchiveTest {
  private static final String AT = "2026-06-05T12:00Z";
  private static final List<String> ARGUMENTS =
      List.of("archive", "records", "-o", "site", "--cache", "state", "--at", AT);

  @TempDir Path folder;

  private ArchiveSite site() throws IOException {
    ArchiveSite site = new ArchiveSite(folder, 31);
    for (int i = 0; i < 80; i++) {
      site.write(i);
    }
    site.build("--at", AT);
    for (int i = 0; i < 40; i++) {
      site.write(i);
    }
    for (int i = 60; i < 66; i++) {
      Files.delete(site.file(i));
    }
    return site;
  }

  /** Pages are made in a folder of the cache, which is empty before and after. */
  @Test
  void aRunKilledWhileItMakesPagesLeavesTheSiteAsItWas() throws Exception {
    ArchiveSite site = site();
    Map<String, String> before = Folders.texts(site.site());
    Map<String, String> after = site.fromScratch("--at", AT);
    Path staged = site.cache().resolve("staged");
    assertThat(Folders.files(staged)).isEmpty();
    killed(List.of(), () -> holdsPages(staged), 0);

    assertThat(holdsPages(staged)).as("the run was making pages").isTrue();
    assertThat(journal(site)).as("and had put none in place").doesNotExist();
    assertThat(Folders.texts(site.site())).isEqualTo(before);
    completed(site, after);
  }

  /**
   * The journal is there from the first file that is put in place to the last; a run that was
   * through before it could be killed is run again, and killed earlier.
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 4, 16})
  void aRunKilledWhileItPutsFilesInPlaceIsCompletedByTheNext(int millis) throws Exception {
    ArchiveSite site = site();
    Map<String, String> before = Folders.texts(site.site());
    Map<String, String> after = site.fromScratch("--at", AT);
    for (int runs = 0; runs < 20 && !Files.exists(journal(site)); runs++) {
      killed(List.of("--force"), () -> Files.exists(journal(site)), millis >> runs);
    }

    assertThat(journal(site)).as("a run was putting files in place").exists();
    Folders.texts(site.site())
        .forEach(
            (path, text) ->
                assertThat(text.equals(before.get(path)) || text.equals(after.get(path)))
                    .as(path)
                    .isTrue());
    completed(site, after);
  }

  /** Whether there is more in it than the spool, which has a name for a moment only. */
  private static boolean holdsPages(Path staged) {
    String[] names = staged.toFile().list((folder, name) -> !name.equals("spool"));
    return names != null && names.length > 0;
  }

  private static Path journal(ArchiveSite site) {
    return site.cache().resolve("pending");
  }

  /** Kills a run some milliseconds after it was seen to write, unless it was through before. */
  private void killed(List<String> options, BooleanSupplier writing, int millis) throws Exception {
    List<String> arguments = new ArrayList<>(ARGUMENTS);
    arguments.addAll(options);
    Process process =
        new ProcessBuilder(Program.command(arguments))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (process.isAlive() && !writing.getAsBoolean()) {
      Thread.onSpinWait();
    }
    process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  private static void completed(ArchiveSite site, Map<String, String> after) throws IOException {
    Notes.Run next = site.build("--at", AT);
    assertThat(next.status()).as(next.err()).isZero();
    assertThat(site.files()).isEqualTo(after);
    assertThat(journal(site)).doesNotExist();
  }

  @Test
  void aFullDiskLeavesTheSiteAsItWas() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    ArchiveSite site = site();
    Map<String, String> before = Folders.texts(site.site());
    Map<String, String> after = site.fromScratch("--at", AT);
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 40; exec \"$@\"", "sh"));
    command.addAll(Program.command(ARGUMENTS));
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(Files.readString(output)).contains("error[cannot-write]").doesNotContain("\tat ");
    assertThat(Folders.texts(site.site())).isEqualTo(before);
    assertThat(site.build("--at", AT).status()).isZero();
    assertThat(site.files()).isEqualTo(after);
  }

  /** Files that cannot arrive in the other file system are known before one is put in place. */
  @Test
  void aSiteInAnotherFileSystemStaysAsItWasWhenFilesCannotArrive() throws Exception {
    Path memory = Path.of("/dev/shm");
    assumeTrue(
        Files.isWritable(memory) && !Files.getFileStore(memory).equals(Files.getFileStore(folder)));
    Path there = Files.createTempDirectory(memory, "readout-test");
    try {
      ArchiveSite site = new ArchiveSite(folder, 31);
      site.write(1);
      Path pages = there.resolve("site");
      List<String> options = List.of("--cache", site.cache().toString(), "--at", AT);
      assertThat(site.build(pages, options.toArray(String[]::new)).status()).isZero();
      Map<String, String> before = Folders.texts(pages);
      site.write(2);
      Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
      Path link = Files.createSymbolicLink(pages.resolve(".readout-arriving"), elsewhere);

      assertThat(site.build(pages, options.toArray(String[]::new)).status()).isEqualTo(2);
      assertThat(Folders.files(elsewhere)).isEmpty();
      Files.delete(link);
      assertThat(Folders.texts(pages)).isEqualTo(before);

      assertThat(site.build(pages, options.toArray(String[]::new)).status()).isZero();
      assertThat(Folders.texts(pages)).isEqualTo(site.fromScratch("--at", AT));
    } finally {
      Folders.delete(there);
    }
  }

  @Test
  void aLocaleWithoutNamesInOtherScriptsIsSaidBeforeAnythingIsWritten() throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"));
    ArchiveSite site = site();
    Map<String, String> before = Folders.texts(site.site());
    Files.writeString(
        folder.resolve("records/klemen.yaml"),
        "readout: 1\ntitle: A meeting\ndate: 2026-05-13\nparticipants: [{name: Klemen Grošelj}]\n");
    Path output = folder.resolve("output");
    ProcessBuilder builder =
        new ProcessBuilder(Program.command(ARGUMENTS))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("LC_ALL", "POSIX");
    assertThat(builder.start().waitFor()).isEqualTo(2);
    assertThat(Files.readString(output))
        .contains("error[cannot-write]", "set LC_ALL=C.UTF-8")
        .doesNotContain("\tat ");
    assertThat(Folders.texts(site.site())).isEqualTo(before);
  }
}
