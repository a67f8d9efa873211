package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address of a record in a site is not a leak of another record that links there. */
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

  /** The name of the file of the withheld record is after the percent signs. */
  @Test
  void aRecordMayCiteAnAddressWhateverItsPercentSignsStandFor() throws IOException {
    String name = "2026-05-13-\u049b\u0430\u0437\u0430\u049b-\u043f\u043e\u0440\u0442\u044b-may";
    String url =
        "https://port.example/notes/" + URLEncoder.encode(name, StandardCharsets.UTF_8) + ".md";
    write(
        "one",
        "title: Pilots\ndate: 2026-05-13\nsources:\n  - {title: Notes, url: '" + url + "'}\n");
    String source = "sources:\n  - {title: Notes, url: '" + url + "'}\n";
    write(
        "other",
        "title: After\ndate: 2026-05-20\nid: " + name + "\nembargo: 2030-01-01T00:00Z\n" + source);
    Notes.Run run = build();
    assertThat(run.status()).as(run.err()).isZero();
  }
}
