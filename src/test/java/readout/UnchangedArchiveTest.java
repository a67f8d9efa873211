package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run does without reading what is known of the records, and when it may not. */
class UnchangedArchiveTest {
  private static final String AT = "2026-06-05T12:00Z";

  /** The times of a file that is younger are not trusted, as it may change again unseen. */
  private static final int OLD_ENOUGH = 2_200;

  @TempDir Path folder;
  private ArchiveSite site;
  private Path quiet;
  private Path state;

  @BeforeEach
  void build() throws IOException, InterruptedException {
    site = new ArchiveSite(folder, 33);
    for (int i = 0; i < 5; i++) {
      site.write(i);
    }
    Thread.sleep(OLD_ENOUGH);
    assertThat(site.build("--at", AT).status()).isZero();
    quiet = site.cache().resolve("quiet");
    state = site.cache().resolve("state");
    assertThat(quiet).exists();
  }

  /** What is known of the records is not read, nor written again, when nothing changed. */
  @Test
  void nothingIsReadOfTheRecords() throws IOException {
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
  void warningsAreRepeated() throws IOException, InterruptedException {
    Files.writeString(
        site.records().resolve("links.yaml"),
        "readout: 1\ntitle: Talks\ndate: 2026-06-01\nsummary: See [the list](list.pdf).\n");
    Thread.sleep(OLD_ENOUGH);
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
