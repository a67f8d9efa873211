package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The people file is an input of an archive like its records, and makes nothing more public. */
class PeopleInArchivesTest {
  private static final String PEOPLE =
      """
      readout-people: 1
      people:
        - id: roth
          name: {en: Ines Roth, ja: イネス・ロート}
          aliases: [I. Roth]
          offices:
            - {role: Engineer, organization: Dam Works, from: 2019-01-01, to: 2023-12-31}
            - {role: Quiet Adviser, organization: Back Office, from: 2020-01-01, audience: internal}
            - {role: Head of Works, organization: Dam Works, from: 2024-01-01}
        - {id: haas, name: Otto Haas}
      """;

  @TempDir Path folder;
  @TempDir Path caches;

  @BeforeEach
  void write() {
    Folders.write(
        folder.resolve("records"),
        Map.of(
            "people.yaml",
            PEOPLE,
            "early/weir.yaml",
            "readout: 1\ntitle: Weir\ndate: 2021-03-04\nparticipants: [roth]\n",
            "late/lake.yaml",
            """
            readout: 1
            title: Lake
            date: 2025-03-04
            participants: [roth, {name: Ken Sato}]
            next_steps: [{action: Open the weir, owner: haas}]
            """,
            "late/plain.yaml",
            "readout: 1\ntitle: Plain\ndate: 2025-05-05\nparticipants: [{name: Ken Sato}]\n"));
  }

  private Notes.Run archive(String site, String... options) {
    List<String> all = new ArrayList<>(List.of("archive", folder.resolve("records") + ""));
    all.addAll(List.of("-o", folder.resolve(site) + "", "--at", "2026-01-01T00:00:00Z"));
    all.addAll(List.of("--cache", caches.resolve(site) + ""));
    all.addAll(List.of(options));
    return Notes.cli(new byte[0], all);
  }

  private String file(String path) throws Exception {
    return Files.readString(folder.resolve(path));
  }

  private void change(String path, String from, String to) throws Exception {
    Path file = folder.resolve("records").resolve(path);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  @Test
  void aPersonsPageHasAllNamesAndThePublicOfficesOverTime() throws Exception {
    assertThat(archive("site").status()).isZero();
    assertThat(file("site/people/roth.html"))
        .contains("イネス・ロート", "I. Roth", "Engineer", "Head of Works")
        .contains("1 January 2019", "from 1 January 2024")
        .doesNotContain("Quiet Adviser", "Back Office");
    assertThat(file("site/meetings/weir.html")).contains("Engineer").doesNotContain("Head of");
    assertThat(file("site/meetings/lake.html")).contains("Head of Works");
    for (Path path : Folders.files(folder.resolve("site"))) {
      assertThat(Files.readString(path)).as(path.toString()).doesNotContain("Quiet Adv", "Back Of");
    }
    assertThat(archive("inside", "--audience", "internal").status()).isZero();
    assertThat(file("inside/people/roth.html")).contains("Quiet Adviser");
  }

  @Test
  void aChangedFileRendersWhatItTouchesAsFromScratch() throws Exception {
    archive("site");
    archive("site");
    List<String[]> changes =
        List.of(
            new String[] {"people.yaml", "Head of Works", "Director of Works"},
            new String[] {"people.yaml", "name: Otto Haas", "name: Otto von Haas"},
            new String[] {"people.yaml", ", audience: internal", ""},
            new String[] {"people.yaml", "to: 2023-12-31", "to: 2020-12-31"},
            new String[] {"people.yaml", "readout-people: 1", "# Who is who\nreadout-people: 1"});
    int number = 0;
    for (String[] change : changes) {
      change(change[0], change[1], change[2]);
      assertThat(archive("site").status()).as(change[1]).isZero();
      archive("scratch" + number);
      assertThat(Folders.texts(folder.resolve("site")))
          .as(change[1])
          .isEqualTo(Folders.texts(folder.resolve("scratch" + number)));
      number++;
    }
    assertThat(file("site/people/roth.html")).contains("Director of Works", "Quiet Adviser");
  }

  @Test
  void aNearerFileCounts() throws Exception {
    archive("site");
    Folders.write(
        folder.resolve("records/late"),
        Map.of("people.yaml", PEOPLE.replace("Head of Works", "Dean").replace("Otto", "Udo")));
    assertThat(archive("site").status()).isZero();
    assertThat(file("site/meetings/lake.html")).contains("Dean", "Udo Haas");
    assertThat(file("site/meetings/weir.html")).contains("Engineer");
  }

  @Test
  void aMistakeInTheFileStopsTheRunWithItsLine() throws Exception {
    change("people.yaml", "to: 2023-12-31", "to: soon");
    Notes.Run run = archive("site");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("bad-date", "people.yaml:7:").containsOnlyOnce("error[");
  }
}
