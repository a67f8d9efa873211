package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import readout.meeting.Audience;
import readout.proof.Proof;
import readout.site.build.ProvenOutputs;

/**
 * Proves that nothing confidential gets out. {@code -Dcanary=1000} tries 1,000 random records in
 * all languages and templates, {@code -Dcanary.in.turn=100000} tries 100,000 in one of each.
 */
@Slow
class ConfidentialityTest {
  private static final long RECORDS = Long.getLong("canary", 12);
  private static final long IN_TURN = Long.getLong("canary.in.turn", 400);
  private static final long SEED = Long.getLong("canary.seed", 1);

  /** What each command makes of records: an output of the proof, or nothing for others. */
  private static final Map<String, String> COMMANDS =
      Map.ofEntries(
          Map.entry("render", "notes"),
          Map.entry("query", "answers"),
          Map.entry("steps", "answers"),
          Map.entry("phrases", "answers"),
          Map.entry("archive", "site"),
          Map.entry("preview", "notes"),
          Map.entry("check", "for the author"),
          Map.entry("verify", "for the author"),
          Map.entry("diff", "for the author"),
          Map.entry("clear", "for the author"),
          Map.entry("new", "for the author"),
          Map.entry("import", "for the author"),
          Map.entry("people", "for the author"),
          Map.entry("schema", "no record"),
          Map.entry("explain", "no record"),
          Map.entry("templates", "no record"),
          Map.entry("help", "no record"));

  @Test
  @DisplayName(
      "What its readers may not see is removed before any template, built-in or your own, gets the record.")
  void everyOutputHoldsWhatItMayAndNothingElse() {
    LongStream.range(SEED, SEED + RECORDS).parallel().forEach(Proof::hold);
  }

  /** Many more records, each in one language and one template. */
  @Test
  @DisplayName(
      "What its readers may not see is removed before any template, built-in or your own, gets the record.")
  void outputsInTurnHoldWhatTheyMayAndNothingElse() {
    LongStream.range(SEED, SEED + IN_TURN).parallel().forEach(Proof::holdInTurn);
  }

  /** The release hands on everything, and the wall alone stops what holds too much. */
  @Test
  @DisplayName(
      "Every finished output and the name of its file are searched for withheld names, addresses and sentences, and nothing is written when one is found.")
  void theWallAloneStopsEveryOutputThatHoldsTooMuch() {
    for (Audience audience : List.of(Audience.PUBLIC, Audience.PRESS)) {
      int stopped =
          LongStream.range(SEED, SEED + RECORDS)
              .parallel()
              .mapToInt(seed -> Proof.holdWithoutRelease(seed, audience))
              .sum();
      assertThat(stopped).as("outputs that had to be stopped").isGreaterThan(100);
    }
  }

  @Test
  void aLeakInTheModelIsFound() {
    long found = LongStream.range(SEED, SEED + 40).filter(Proof::findsALeakInTheModel).count();
    assertThat(found).isPositive();
  }

  @Test
  void aLeakBehindTheModelIsFoundByTheSecondWall() {
    long found = LongStream.range(SEED, SEED + 40).filter(Proof::wallFindsALeak).count();
    assertThat(found).isPositive();
  }

  @Test
  void everyCommandIsInTheProof() {
    String help = Notes.cli(new byte[0], List.of("--help")).out();
    List<String> commands =
        help.lines()
            .dropWhile(line -> !line.startsWith("Commands:"))
            .skip(1)
            .takeWhile(line -> !line.isBlank())
            .filter(line -> line.startsWith("  ") && line.charAt(2) != ' ')
            .map(line -> line.strip().split(" ")[0])
            .toList();
    assertThat(new TreeSet<>(commands))
        .as("commands that this test distinguishes")
        .isEqualTo(new TreeSet<>(COMMANDS.keySet()));
    assertThat(COMMANDS.values())
        .allMatch(
            o ->
                o.equals("for the author")
                    || o.equals("no record")
                    || ProvenOutputs.ALL.containsKey(o));
  }

  @Test
  void nobodyElseMakesFiles() throws Exception {
    List<String> makers =
        List.of(
            "OutputPlan.java",
            "NewCommand.java",
            "TemplatesCommand.java",
            "ClearCommand.java",
            "ImportCommand.java",
            "PeopleCommand.java",
            "StepsCommand.java");
    for (Path file : Folders.files(Path.of("src/main/java"))) {
      if (Files.readString(file).contains("new Output(")) {
        assertThat(makers)
            .as("makers of files that the proof knows")
            .contains(file.getFileName().toString());
      }
    }
  }

  @Test
  void theProofIsNotEmpty() {
    String some = LongStream.range(0, 60).mapToObj(Proof::yaml).collect(Collectors.joining("\n"));
    assertThat(some)
        .contains("chatham-house", "audience: press", "embargo:", "follows:", "topics: [")
        .contains("aside:", "phone:", "signed_by:", "seconded_by:", "waivers:", "country:");
  }
}
