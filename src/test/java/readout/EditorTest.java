package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The schema in an editor's own YAML server: completion, hover, and marks at the right place. */
class EditorTest {
  private static final String HEAD =
      "# yaml-language-server: $schema=readout.schema.json\n"
          + "readout: 1\ntitle: A meeting\ndate: 2026-05-13\n";

  @Test
  void completesExplainsAndMarks() throws Exception {
    Path tools = Path.of(String.valueOf(System.getenv("READOUT_TEST_TOOLS")));
    Path server = tools.resolve("node_modules/yaml-language-server/bin/yaml-language-server");
    assumeThat(server).exists();
    Path folder = Files.createTempDirectory("editor").toRealPath();
    String schema = Notes.cli(new byte[0], List.of("schema")).out();
    Folders.write(folder, Map.of("readout.schema.json", schema));
    String quote = HEAD + "quotes:\n  - speaker: Ana\n    text: a\n    \n";
    String wrong = HEAD + "status: finished\nquotes:\n  - speaker: Ana\n    txet: a\n";
    String everything = Files.readString(Path.of("examples/everything.yaml"));
    JsonNode seen =
        ask(
            server,
            folder,
            step("key.yaml", HEAD + "quo\n", "complete", 4, 3),
            step("item.yaml", quote, "complete", 7, 4),
            step("word.yaml", HEAD + "status: \n", "complete", 4, 8),
            step("hover.yaml", quote, "hover", 5, 6),
            step("wrong.yaml", wrong, "hover", 0, 0),
            step("good.yaml", HEAD.lines().findFirst().get() + "\n" + everything, "hover", 0, 0));
    assertThat(labels(seen.get(0))).contains("quotes", "next_steps").doesNotContain("title");
    assertThat(labels(seen.get(1))).contains("attributed_to", "reported").doesNotContain("label");
    assertThat(labels(seen.get(2))).contains("draft", "final", "withdrawn", "cancelled");
    assertThat(seen.get(3).get("hover").asString()).contains("Who said it");
    List<String> marks = new ArrayList<>();
    seen.get(4).get("diagnostics").forEach(d -> marks.add(mark(d)));
    assertThat(marks).contains("4:8-16", "7:4-8");
    assertThat(seen.get(5).get("diagnostics")).isEmpty();
    Folders.delete(folder);
  }

  /** Where a mark stands, counted from 0. */
  private static String mark(JsonNode diagnostic) {
    JsonNode from = diagnostic.get("range").get("start");
    JsonNode to = diagnostic.get("range").get("end");
    return from.get("line") + ":" + from.get("character") + "-" + to.get("character");
  }

  private static List<String> labels(JsonNode seen) {
    List<String> labels = new ArrayList<>();
    seen.get("complete").forEach(item -> labels.add(item.get("label").asString()));
    return labels;
  }

  private static String step(String name, String text, String ask, int line, int character) {
    Map<String, Integer> place = Map.of("line", line, "character", character);
    return JsonSchemas.MAPPER.writeValueAsString(Map.of("name", name, "text", text, ask, place));
  }

  private static JsonNode ask(Path server, Path folder, String... steps) throws Exception {
    Path input = Files.createTempFile("editor", ".jsonl");
    Files.writeString(input, String.join("\n", steps));
    Process process =
        new ProcessBuilder(
                "node",
                Path.of("src/test/resources/editor.mjs").toAbsolutePath().toString(),
                server.toString(),
                folder.toString())
            .redirectInput(input.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    Files.delete(input);
    return JsonSchemas.MAPPER.readTree(output);
  }
}
