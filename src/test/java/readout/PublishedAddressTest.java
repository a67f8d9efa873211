package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address of a record in a site is no leak of another record that links there. */
class PublishedAddressTest {
  @TempDir Path folder;
  private Path records;

  @BeforeEach
  void records() throws IOException {
    records = Files.createDirectories(folder.resolve("records"));
  }

  private void write(String id, String rest) throws IOException {
    Files.writeString(records.resolve(id + ".yaml"), "readout: 1\n" + rest);
  }

  private Notes.Run build() {
    Path site = folder.resolve("site");
    return Notes.cli(
        new byte[0],
        List.of(
            "archive",
            records.toString(),
            "-o",
            site.toString(),
            "--cache",
            folder.resolve("private/state").toString(),
            "--at",
            "2026-06-05T12:00Z"));
  }

  @Test
  void aWithheldRecordMayLinkToOneThatIsPublished() throws IOException {
    write("pilots-meet-the-harbour-council-in-may", "title: Pilots\ndate: 2026-05-13\n");
    write(
        "later",
        """
        title: What follows
        date: 2026-05-20
        embargo: 2030-01-01T00:00Z
        documents:
          - title: The meeting before
            url: https://port.example/pilots-meet-the-harbour-council-in-may.html
        """);
    Notes.Run run = build();
    assertThat(run.status()).as(run.err()).isZero();
  }
}
