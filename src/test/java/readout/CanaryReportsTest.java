package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.meeting.Audience;
import readout.proof.Proof;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports on records with a word of its own in each field: which of the words they hold. */
class CanaryReportsTest {
  private static final int RECORDS = 24;
  private static final String AT = "2026-05-13T12:00:00Z";

  @TempDir Path folder;

  @BeforeEach
  void write() {
    Map<String, String> records = new LinkedHashMap<>();
    LongStream.rangeClosed(1, RECORDS).forEach(s -> records.put("r" + s + ".yaml", Proof.yaml(s)));
    records.put("people.yaml", Proof.peopleFile(LongStream.rangeClosed(1, RECORDS)));
    Folders.write(folder.resolve("records"), records);
  }

  private Notes.Run run(String command, String... options) {
    List<String> all = new ArrayList<>(List.of(command, folder.resolve("records") + ""));
    all.addAll(List.of("--at", AT));
    all.addAll(List.of(options));
    return Notes.cli(new byte[0], all);
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  @DisplayName(
      "What `archive` reports as JSON, written or left out, holds nothing that its readers may not see.")
  void archiveReportsOnlyWhatItsReadersMaySee(Audience audience) {
    Set<String> may = new HashSet<>();
    LongStream.rangeClosed(1, RECORDS).forEach(s -> may.addAll(Proof.mayBeSeen(s, audience)));
    String site = folder.resolve("site") + "";
    for (String way : List.of("--dry-run", "--data", "--data", "--due", "--check")) {
      Notes.Run run =
          run("archive", "-o", site, "--audience", audience.key(), "--json", "--keep-going", way);
      assertThat(Proof.canaries(run.out())).as(way + run.err()).isSubsetOf(may);
      assertThat(Proof.canaries(run.err())).as(way).isSubsetOf(may);
      if (way.equals("--dry-run")) {
        assertThat(Proof.canaries(run.out())).hasSizeGreaterThan(30);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "github", "junit", "short"})
  @DisplayName("A report of `check` for another program quotes the record only in its messages.")
  void checkQuotesOnlyInMessages(String format) {
    Set<String> reported = new HashSet<>();
    JsonNode report = new JsonMapper().readTree(run("check", "-f", "json").out());
    for (JsonNode finding : report.get("diagnostics")) {
      reported.addAll(Proof.canaries(finding.path("message").asString()));
      reported.addAll(Proof.canaries(finding.path("label").asString("")));
      reported.addAll(Proof.canaries(finding.path("help").toString()));
      finding
          .path("also")
          .forEach(a -> reported.addAll(Proof.canaries(a.path("label").asString(""))));
    }
    Notes.Run run = run("check", "-f", format);
    assertThat(Proof.canaries(run.out() + run.err())).isNotEmpty().isSubsetOf(reported);
    Notes.Run human = run("check");
    assertThat(Proof.canaries(human.out() + human.err()))
        .as("words of the lines that are shown to the author")
        .hasSizeGreaterThan(reported.size() + 100);
  }

  @Test
  void theRecordsHoldFarMoreThanAnybodyMaySee() {
    Set<String> all = new HashSet<>();
    Set<String> may = new HashSet<>();
    for (long seed = 1; seed <= RECORDS; seed++) {
      all.addAll(Proof.canaries(Proof.yaml(seed)));
      may.addAll(Proof.mayBeSeen(seed, Audience.PUBLIC));
    }
    all.removeAll(may);
    assertThat(all).as("words to be withheld").hasSizeGreaterThan(500);
  }
}
