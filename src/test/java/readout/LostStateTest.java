package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site does when nothing is known of the run before: nothing withheld stays in it. */
class LostStateTest {
  private static final String AT = "2026-06-05T12:00Z";

  @TempDir Path folder;
  private ArchiveSite site;
  private Path cache;

  @BeforeEach
  void build() throws IOException {
    site = new ArchiveSite(folder, 21);
    for (int i = 0; i < 6; i++) {
      site.write(i);
    }
    assertThat(site.build("--at", AT).status()).isZero();
    cache = site.cache();
  }

  @Test
  @DisplayName("A record that is withheld from now on leaves the site in the next run.")
  void aMeetingThatIsNoLongerForTheReadersGoesEvenSo() throws IOException {
    Files.writeString(
        site.records().resolve("talks.yaml"),
        """
        readout: 1
        title: Zqsecret talks
        date: 2026-06-01
        series: Zqsecret round
        participants: [{name: Zqsecret Person}]
        """);
    site.build("--at", AT);
    Folders.delete(cache);
    Path record = site.records().resolve("talks.yaml");
    Files.writeString(record, Files.readString(record) + "audience: internal\n");

    assertThat(site.build("--at", AT, "--check").status()).isEqualTo(1);
    assertThat(site.build("--at", AT).status()).isZero();
    assertThat(site.files()).isEqualTo(site.fromScratch("--at", AT));
    assertThat(Folders.texts(site.site()).toString()).doesNotContain("Zqsecret");
  }

  @Test
  @DisplayName("A file that readout did not write is not removed.")
  void aFileOfSomebodyElseStays() throws IOException {
    Files.writeString(site.site().resolve("CNAME"), "meetings.example\n");
    Files.writeString(
        site.site().resolve("about.html"), "<p>Über uns</p>\n", StandardCharsets.ISO_8859_1);
    Folders.delete(cache);
    site.build("--at", AT);
    assertThat(site.site().resolve("CNAME")).exists();
    assertThat(site.site().resolve("about.html")).exists();
  }

  @Test
  void aFirstRunThatWasCutShortIsMended() throws IOException {
    Files.write(cache.resolve("pending"), new TreeSet<>(Folders.texts(site.site()).keySet()));
    Files.delete(cache.resolve("state"));
    Files.delete(site.site().resolve("index.html"));
    assertThat(site.build("--at", AT).status()).isZero();
    assertThat(site.files()).isEqualTo(site.fromScratch("--at", AT));
  }

  @Test
  void recordsThatAreNotThereTakeNoSiteAway() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(site.records(), elsewhere);
    Files.createDirectory(site.records());
    Notes.Run run = site.build("--at", AT);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("error[no-records]");
    assertThat(site.build("--at", AT, "--keep-going").status()).isEqualTo(2);
    assertThat(site.site().resolve("index.html")).exists();
    assertThat(site.build("--at", AT, "--force").status()).isZero();
    assertThat(site.files()).isEqualTo(site.fromScratch("--at", AT, "--force"));
  }
}
