package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reader without a mouse reaches the menu, the search, its results, the contents and "cite". */
@Slow
class KeyboardTest {
  @TempDir Path folder;

  @Test
  void everythingIsReachedByKeyboardOnDesktopAndPhone() throws Exception {
    Path records = Files.createDirectory(folder.resolve("records"));
    Files.writeString(records.resolve("harbour.yaml"), longMeeting());
    Path site = folder.resolve("site");
    Notes.Run run =
        Notes.cli(
            new byte[0],
            List.of(
                "archive",
                records.toString(),
                "-o",
                site.toString(),
                "--cache",
                folder.resolve("state").toString(),
                "--at",
                "2026-06-05T12:00Z"));
    assertThat(run.status()).as(run.err()).isZero();
    JsonNode reached = reached(site);
    assertThat(reached.size()).isEqualTo(15);
    for (String what : reached.propertyNames()) {
      assertThat(reached.get(what).asBoolean()).as(what).isTrue();
    }
  }

  private static String longMeeting() {
    StringBuilder record =
        new StringBuilder(
            "readout: 1\ntitle: Harbour users\ndate: 2026-04-14\nsummary: Slipways and moorings.\n"
                + "participants:\n  - {id: holm, name: Vera Holm}\n  - {id: tash, name: Emil Tash}\n"
                + "topics:\n");
    for (int i = 1; i < 7; i++) {
      record.append("  - {id: item-").append(i).append(", title: Mooring row ").append(i);
      record.append("}\n");
    }
    record.append("quotes:\n");
    for (int i = 1; i < 7; i++) {
      record.append("  - {speaker: ").append(i % 2 == 0 ? "holm" : "tash");
      record.append(", topic: item-").append(i).append(", text: \"Row ").append(i);
      record.append(" needs new bollards.\"}\n");
    }
    return record.toString();
  }

  private static JsonNode reached(Path site) throws IOException, InterruptedException {
    Tools.chromium();
    Tools.nodePackage("ws");
    Process process =
        new ProcessBuilder(
                Tools.program("node").toString(),
                Path.of("src/test/resources/keyboard.mjs").toString(),
                site.toString(),
                "harbour",
                "bollards")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(15, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    return new JsonMapper().readTree(said);
  }
}
