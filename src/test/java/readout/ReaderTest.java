package readout;

import static org.assertj.core.api.Assertions.assertThat;

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
    JsonNode read = read(site());
    assertThat(read.get("way").findValuesAsString("label"))
        .containsExactly("quote", "speaker", "meeting", "topic", "step", "later step");
    assertThat(read.get("way").findValuesAsString("title"))
        .containsExactly(
            "Piers, a-first",
            "Vera Holm",
            "Piers, c-third",
            "Mooring piles",
            "Piers, b-second",
            "Piers, c-third");
    assertThat(read.get("end").asString()).contains("Drive the piles", "done");
  }

  private void record(String id, String date, String content) throws IOException {
    Path records = Files.createDirectories(folder.resolve("records"));
    String head = "readout: 1\ntitle: \"Piers, " + id + "\"\ndate: " + date + "\n";
    Files.writeString(records.resolve(id + ".yaml"), head + PEOPLE + content);
  }

  private Path site() {
    Path site = folder.resolve("site");
    List<String> arguments =
        new ArrayList<>(List.of("archive", folder.resolve("records").toString()));
    arguments.addAll(List.of("-o", site.toString(), "--at", "2026-06-05T12:00Z"));
    arguments.addAll(List.of("--cache", folder.resolve("state").toString()));
    Notes.Run run = Notes.cli(new byte[0], arguments);
    assertThat(run.status()).as(run.err()).isZero();
    return site;
  }

  private static JsonNode read(Path site) throws IOException, InterruptedException {
    Tools.nodePackage("ws");
    Tools.chromium();
    Process process =
        new ProcessBuilder(
                Tools.program("node").toString(),
                Path.of("src/test/resources/reader.mjs").toString(),
                site.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    return new JsonMapper().readTree(said);
  }
}
