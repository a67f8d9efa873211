package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** What a run does without reading what is known of the records, and when it may not. */
@Slow
class UnchangedArchiveTest {
  private static final String AT = "2026-06-05T12:00Z";

  /** The times of a file that is younger are not trusted, as it may change again unseen. */
  private static final int OLD_ENOUGH = 2_200;

  @TempDir static Path folder;

  /** A folder for each test, so that all grow old together. */
  private static Map<String, ArchiveSite> sites;

  private ArchiveSite site;
  private Path quiet;
  private Path state;

  @BeforeAll
  static void write() throws IOException, InterruptedException {
    sites = new HashMap<>();
    for (Method test : UnchangedArchiveTest.class.getDeclaredMethods()) {
      if (test.isAnnotationPresent(Test.class)) {
        ArchiveSite site = new ArchiveSite(folder.resolve(test.getName()), 33);
        for (int i = 0; i < 5; i++) {
          site.write(i);
        }
        sites.put(test.getName(), site);
      }
    }
    Files.writeString(
        sites.get("warningsAreRepeated").records().resolve("links.yaml"),
        "readout: 1\ntitle: Talks\ndate: 2026-06-01\nsummary: See [the list](list.pdf).\n");
    Thread.sleep(OLD_ENOUGH);
  }

  @BeforeEach
  void build(TestInfo test) {
    site = sites.get(test.getTestMethod().orElseThrow().getName());
    assertThat(site.build("--at", AT).status()).isZero();
    quiet = site.cache().resolve("quiet");
    state = site.cache().resolve("state");
  }

  /** What is known of the records is not read, nor written again, when nothing changed. */
  @Test
  void nothingIsReadOfTheRecords() throws IOException {
    assertThat(quiet).exists();
    byte[] damaged = Files.readAllBytes(state);
    damaged[damaged.length / 2]++;
    Files.write(state, damaged);
    Notes.Run run = site.build("--at", AT);
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("5 records", "0 files written");
    assertThat(state).hasBinaryContent(damaged);
  }

  @Test
  void whatChangesIsNoticed() throws IOException {
    assertThat(quiet).exists();
    Files.delete(site.site().resolve("index.html"));
    assertAsFromScratch("--at", AT);
    assertAsFromScratch("--at", "2026-06-09T12:00Z");
    assertAsFromScratch("--at", AT, "--title", "Other talks");
    assertAsFromScratch("--at", AT);
    Path page = site.site().resolve("people/index.html");
    Files.writeString(page, "half of it");
    Files.writeString(site.cache().resolve("pending"), "people/index.html\n");
    assertAsFromScratch("--at", AT);
    byte[] broken = Files.readAllBytes(quiet);
    broken[broken.length / 2]++;
    Files.write(quiet, broken);
    assertAsFromScratch("--at", AT);
    Files.delete(site.file(4));
    assertAsFromScratch("--at", AT);
    site.write(3);
    assertAsFromScratch("--at", AT);
    site.write(9);
    assertAsFromScratch("--at", AT);
  }

  /** A run with a warning leaves all of it to the next, which warns again. */
  @Test
  void warningsAreRepeated() {
    for (int run = 0; run < 3; run++) {
      assertThat(site.build("--at", AT).err()).contains("warning[missing-file]");
    }
  }

  private void assertAsFromScratch(String... options) throws IOException {
    for (int run = 0; run < 2; run++) {
      assertThat(site.build(options).status()).isZero();
      assertThat(site.files()).isEqualTo(site.fromScratch(options));
    }
  }
}
