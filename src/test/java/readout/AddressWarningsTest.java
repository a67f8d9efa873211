package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an archive says of addresses that name a person who is withheld, in every run. */
class AddressWarningsTest {
  private static final String RECORD =
      """
      readout: 1
      title: Lamp talks
      date: 2026-05-13
      participants:
        - {name: Cora Rook}
        - {name: Tam Lindqvist, role: Lamplighter, audience: internal}
      summary: The lamps are lit.
      """;

  private static final String WARNING = "warning[named-in-text]";

  @TempDir Path folder;
  private ArchiveSite site;

  @BeforeEach
  void records() throws IOException {
    site = new ArchiveSite(folder, 1);
    Files.createDirectories(site.records());
    write("other", "readout: 1\ntitle: Oil\ndate: 2026-05-14\n");
  }

  private void write(String name, String text) {
    Folders.write(site.records(), Map.of(name + ".yaml", text));
  }

  /** What a run says to standard error of records. */
  private String said(String... options) {
    Notes.Run run = site.build(options);
    assertThat(run.status()).as(run.err()).isZero();
    return run.err().substring(0, Math.max(0, run.err().lastIndexOf('\n', run.err().length() - 2)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id: lindqvist",
        "id: talks-with-lindqvist",
        "id: Lindqvist2026",
        "id: lamplindqvist",
        "aliases: [lamps, lindqvist-2025]",
      })
  void everyRunSaysTheSame(String address) throws IOException {
    write("lamps-1", RECORD + address + "\n");
    String first = said();
    assertThat(first).contains(WARNING);
    assertThat(first.split("warning\\[named", -1)).hasSize(2);
    assertThat(said()).isEqualTo(first);
    write("other", "readout: 1\ntitle: Wicks\ndate: 2026-05-14\n");
    assertThat(said()).isEqualTo(first);
    assertThat(Folders.texts(site.site())).isEqualTo(site.fromScratch());
    assertThat(site.build("--check").err()).contains(WARNING);
    assertThat(said("--audience", "internal")).doesNotContain(WARNING);
  }

  @Test
  void whatIsWaivedIsNotSaidUntilTheWaiverEnds() {
    write(
        "lamps-1",
        RECORD
            + "id: lindqvist\nwaivers: [{code: named-in-text, reason: Agreed., until: 2026-06-30}]\n");
    assertThat(said("--at", "2026-06-30T00:00Z")).doesNotContain(WARNING);
    assertThat(said("--at", "2026-07-01T00:00Z")).contains(WARNING);
    assertThat(said("--at", "2026-06-30T00:00Z")).doesNotContain(WARNING);
  }

  @Test
  void aWordThatOthersAreCalledTellsNothing() {
    write("lamps-1", RECORD.replace("Cora Rook", "Ada Lindqvist") + "id: talks-with-lindqvist\n");
    assertThat(said()).doesNotContain(WARNING);
  }
}
