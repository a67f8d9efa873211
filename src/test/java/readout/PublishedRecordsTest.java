package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record beside a page says what the page says, and nothing else. */
class PublishedRecordsTest {
  private static final String AT = "2026-06-05T12:00Z";

  @TempDir Path folder;

  @Test
  void aNoteOfTheCopyIsTheNoteOfTheRecord() throws Exception {
    for (String name : List.of("festival", "lake-ferry", "mountain-water", "new-york-talks")) {
      Path record = Path.of("examples", name + ".yaml");
      Files.createDirectories(folder.resolve("records"));
      Files.copy(record, folder.resolve("records/" + name + ".yaml"));
    }
    Path site = site();
    for (Path copy : Folders.files(site.resolve("meetings"))) {
      if (copy.toString().endsWith(".yaml")) {
        Path record = Path.of("examples").resolve(copy.getFileName());
        assertThat(note(copy)).isEqualTo(note(record)).hasSizeGreaterThan(500);
      }
    }
    assertThat(Files.readString(site.resolve("meetings/festival.html")))
        .contains("<a href=\"festival.yaml\" download>Record (YAML)</a>");
  }

  @Test
  void whatIsNotPublicIsNotInTheCopy() throws Exception {
    Files.createDirectories(folder.resolve("records"));
    Files.writeString(
        folder.resolve("records/tariff.yaml"),
        """
        readout: 1
        id: tariff
        # ask Kestrel before printing
        title: Night tariff
        date: 2026-04-02
        x-desk: Falcon
        participants:
          - {id: heron, name: Ida Heron, role: Director, email: ida@port.example}
          - {id: rail, name: Tom Rail, aliases: [Big Tom]}
        background: Osprey holds the budget.
        summary: The night tariff was discussed.
        quotes:
          - {speaker: heron, attribution: background, attributed_to: a port official, text: "Nights are half empty."}
          - {speaker: rail, text: "Nights are loud."}
          - {speaker: rail, attribution: off-the-record, text: "Gannet will never agree."}
        decisions:
          - {text: The tariff is published., audience: public}
          - {text: Puffin pays., audience: internal}
        """);
    assertThat(Files.readString(site().resolve("meetings/tariff.yaml")))
        .isEqualTo(
            """
            readout: 1
            id: tariff
            language: en
            title: Night tariff
            date: 2026-04-02
            participants:
              - id: heron
                name: Ida Heron
                role: Director
              - id: rail
                name: Tom Rail
            summary: The night tariff was discussed.
            quotes:
              - speaker: rail
                text: Nights are loud.
              - speaker:
                  name: a port official
                text: Nights are half empty.
            decisions:
              - text: The tariff is published.
            """);
  }

  @Test
  void aSiteForFewerReadersHasNone() {
    Notes.Run run =
        Notes.cli(
            new byte[0],
            List.of("archive", "examples", "-o", "site", "--sources", "--audience", "press"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--sources is for public archives");
  }

  private Path site() {
    Path site = folder.resolve("site");
    List<String> arguments =
        new ArrayList<>(List.of("archive", folder.resolve("records").toString()));
    arguments.addAll(List.of("-o", site.toString(), "--sources", "--at", AT));
    arguments.addAll(List.of("--cache", folder.resolve("state").toString()));
    Notes.Run run = Notes.cli(new byte[0], arguments);
    assertThat(run.status()).as(run.err()).isZero();
    return site;
  }

  private static String note(Path record) {
    return Notes.cli(
            new byte[0],
            List.of("render", record.toString(), "-t", "minutes", "-f", "text", "--at", AT))
        .out();
  }
}
