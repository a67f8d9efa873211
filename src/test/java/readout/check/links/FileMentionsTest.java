package readout.check.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.record.FolderNames;
import readout.record.NamedFile;
import readout.record.ReadRecord;
import readout.record.RecordInput;

/** What a later run warns of without reading a record again. */
class FileMentionsTest {
  private static final String RECORD =
      """
      readout: 1
      title: Berths for the autumn
      date: 2026-05-13
      summary: |
        The [plan](plan.pdf) and the [map](Map.PNG), and [a list](a list.txt).
      documents:
        - {id: min, title: The minutes, url: minutes.pdf#page=2}
        - {title: What is for the desk, url: desk.pdf, audience: internal}
      waivers:
        - {code: missing-file, reason: It comes in June., until: 2026-06-30, for: min}
      """;

  private static final List<NamedFile> SHOWN =
      List.of(
          NamedFile.unknown("plan.pdf"),
          NamedFile.unknown("Map.PNG"),
          NamedFile.unknown("minutes.pdf"),
          NamedFile.unread("a list.txt"));

  @TempDir Path folder;
  private String record;
  private FileMentions mentions;

  @BeforeEach
  void read() throws Exception {
    Path file = folder.resolve("berths.yaml");
    Files.writeString(file, RECORD);
    Files.writeString(folder.resolve("map.png"), "");
    record = file.toString();
    byte[] bytes = RECORD.getBytes(StandardCharsets.UTF_8);
    ReadRecord read = ReadRecord.of(new RecordInput(record, "berths", bytes));
    assertThat(read.isGood()).as(read.diagnostics().sorted().toString()).isTrue();
    mentions = FileMentions.of(read, SHOWN, Set.of());
  }

  private Diagnostics warnings(String at, String... lost) {
    return new FileWarnings(new FolderNames())
        .of(record, mentions, Set.of(lost), Instant.parse(at + "T12:00:00Z"));
  }

  @Test
  void allThatLeadsNowhereIsFoundInItsPlace() {
    List<Diagnostic> found =
        warnings("2026-07-01", "plan.pdf", "Map.PNG", "minutes.pdf", "a list.txt").sorted();
    assertThat(found)
        .extracting(d -> RECORD.substring(d.span().start(), d.span().end()))
        .containsExactly("plan.pdf", "Map.PNG", "a list.txt", "minutes.pdf#page=2");
    assertThat(found)
        .extracting(Diagnostic::code)
        .containsExactly(
            Code.MISSING_FILE, Code.MISSING_FILE, Code.LOST_IN_MARKDOWN, Code.MISSING_FILE);
    assertThat(found.get(1).help().get(0)).contains("map.png");
    assertThat(found.get(3).also()).hasSize(1);
  }

  @Test
  void aWaiverHoldsInItsStretchUntilItsDay() {
    Diagnostics found = warnings("2026-06-01", "plan.pdf", "minutes.pdf");
    assertThat(found.sorted()).hasSize(1);
    assertThat(found.waived()).hasSize(1);
  }

  @Test
  void whatLeadsSomewhereIsNoMatter() {
    assertThat(warnings("2026-07-01").isEmpty()).isTrue();
  }

  @Test
  void whatReadersDoNotSeeIsNotKept() {
    assertThat(mentions.links()).extracting(WrittenLink::target).doesNotContain("desk.pdf");
  }

  @Test
  void theTextIsReadWhenAWarningIsPrinted() throws IOException {
    List<Diagnostic> found = warnings("2026-07-01", "plan.pdf").sorted();
    assertThat(found.get(0).file().position(found.get(0).span().start()).line()).isEqualTo(5);
    List<Diagnostic> gone = warnings("2026-07-01", "plan.pdf").sorted();
    Files.delete(Path.of(record));
    assertThat(gone.get(0).file().text()).isEmpty();
  }
}
