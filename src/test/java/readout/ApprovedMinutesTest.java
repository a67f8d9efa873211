package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a site, minutes and the meeting that approved them lead to each other. */
class ApprovedMinutesTest {
  @TempDir Path folder;

  @Test
  void theyAreLinkedBothWays() throws IOException {
    record("april", "2026-04-08", "");
    record("closed", "2026-04-09", "audience: internal\n");
    archive("site");
    record("may", "2026-05-13", "approves: [april, closed]\n");
    archive("site");
    archive("anew");
    assertThat(page("site", "april")).contains("Minutes approved at:", "may.html");
    assertThat(page("site", "may")).contains("Minutes approved:", "april.html");
    assertThat(page("site", "may")).doesNotContain("closed");
    for (String name : List.of("april", "may")) {
      assertThat(page("site", name)).isEqualTo(page("anew", name));
    }
  }

  private void record(String name, String date, String more) throws IOException {
    Path records = Files.createDirectories(folder.resolve("records"));
    Files.writeString(
        records.resolve(name + ".yaml"),
        "readout: 1\ntitle: Council in " + name + "\ndate: " + date + "\n" + more);
  }

  private void archive(String site) {
    Notes.Run run =
        Notes.cli(
            new byte[0],
            List.of(
                "archive",
                folder.resolve("records").toString(),
                "-o",
                folder.resolve(site).toString(),
                "--at",
                "2026-07-01T00:00Z"));
    assertThat(run.status()).as(run.err()).isZero();
  }

  private String page(String site, String name) throws IOException {
    return Files.readString(folder.resolve(site).resolve("meetings").resolve(name + ".html"));
  }
}
