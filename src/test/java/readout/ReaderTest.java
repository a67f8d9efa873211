package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reader gets by links alone from what somebody said to what came of it. */
@Slow
class ReaderTest {
  private static final String PEOPLE =
      "participants:\n  - {id: holm, name: Vera Holm, role: Harbour Master}\n"
          + "  - {id: tash, name: Emil Tash, organization: Boat Club}\n";

  @TempDir Path folder;

  @Test
  void fromAQuoteToTheEndOfAStep() throws Exception {
    record("a-first", "2026-02-03", "quotes:\n  - {speaker: holm, text: Ice broke two piles.}\n");
    record(
        "b-second",
        "2026-03-03",
        "topics:\n  - {id: piles, title: Mooring piles}\n"
            + "next_steps:\n  - {id: order, action: Order piles, owner: tash, topic: piles, due: 2026-04}\n");
    record(
        "c-third",
        "2026-05-05",
        "topics:\n  - {id: piles, title: Mooring piles}\n"
            + "next_steps:\n  - {id: drive, action: Drive the piles, owner: tash, topic: piles,"
            + " status: done, follows: b-second#order}\n");
    JsonNode read = read(site(), 1).get(0);
    assertThat(read.get("way").findValuesAsString("label"))
        .containsExactly(
            "quote",
            "speaker",
            "meeting",
            "topic",
            "step",
            "later step",
            "steps of its owner",
            "its place again");
    assertThat(read.get("way").findValuesAsString("title"))
        .containsExactly(
            "Piers, a-first",
            "Vera Holm",
            "Piers, b-second",
            "Mooring piles",
            "Piers, b-second",
            "Piers, c-third",
            "Emil Tash",
            "Piers, c-third");
    assertThat(read.get("end").asString()).contains("Drive the piles", "done");
    assertThat(read.get("listed").asString()).startsWith("Closed: Drive the piles");
  }

  /** A step that names no topic and no owner is found by the contents of its meeting's page. */
  @Test
  void fromAQuoteToAStepOfTheMeeting() throws Exception {
    String topics = "topics:\n";
    for (int i = 1; i < 5; i++) {
      topics += "  - {title: Mooring row " + i + "}\n";
    }
    record("a-first", "2026-02-03", "quotes:\n  - {speaker: holm, text: Ice broke two piles.}\n");
    record(
        "b-second",
        "2026-03-03",
        topics + "next_steps:\n  - {action: Order piles, due: 2026-04}\n");
    JsonNode read = read(site(), 1).get(0);
    assertThat(read.get("way").findValuesAsString("label"))
        .containsExactly(
            "quote",
            "speaker",
            "meeting",
            "topic",
            "meeting of the topic",
            "steps of the meeting",
            "step",
            "all steps",
            "steps without an owner",
            "its place again");
    assertThat(read.get("listed").asString()).startsWith("Overdue: Order piles");
  }

  /** All the meetings of real people, where they are there. */
  @Test
  void throughRealMeetings() throws Exception {
    Path records = Path.of("../shared/records");
    assumeTrue(Files.isDirectory(records), "no real meetings here");
    JsonNode ways = read(site(records), 5);
    assertThat(ways).hasSize(5);
    for (JsonNode one : ways) {
      assertThat(one.get("way").findValuesAsString("label"))
          .startsWith("quote", "speaker", "meeting", "topic")
          .contains("step")
          .endsWith("its place again");
      assertThat(one.get("listed").asString()).isNotBlank();
    }
  }

  private void record(String id, String date, String content) throws IOException {
    Path records = Files.createDirectories(folder.resolve("records"));
    String head = "readout: 1\ntitle: \"Piers, " + id + "\"\ndate: " + date + "\n";
    Files.writeString(records.resolve(id + ".yaml"), head + PEOPLE + content);
  }

  private Path site() {
    return site(folder.resolve("records"));
  }

  private Path site(Path records) {
    Path site = folder.resolve("site");
    List<String> arguments = new ArrayList<>(List.of("archive", records.toString()));
    arguments.addAll(List.of("-o", site.toString(), "--at", "2026-06-05T12:00Z"));
    arguments.addAll(List.of("--cache", folder.resolve("state").toString()));
    Notes.Run run = Notes.cli(new byte[0], arguments);
    assertThat(run.status()).as(run.err()).isZero();
    return site;
  }

  private static JsonNode read(Path site, int ways) throws IOException, InterruptedException {
    Tools.nodePackage("ws");
    Tools.chromium();
    Process process =
        new ProcessBuilder(
                Tools.program("node").toString(),
                Path.of("src/test/resources/reader.mjs").toString(),
                site.toString(),
                Integer.toString(ways))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(15, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    return new JsonMapper().readTree(said).get("ways");
  }
}
