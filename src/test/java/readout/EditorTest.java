package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import readout.SchemaKeys.Key;
import tools.jackson.databind.JsonNode;

/** The schema in an editor's own YAML server: completion, hover, and marks at the right place. */
@Slow
class EditorTest {
  private static final String SCHEMA = "# yaml-language-server: $schema=readout.schema.json\n";
  private static final String HEAD = SCHEMA + "readout: 1\ntitle: A meeting\ndate: 2026-05-13\n";

  /** What a record may lack that is still being written. */
  private static final Set<String> UNFINISHED =
      Set.of(
          "missing-key",
          "empty-value",
          "text-and-reported",
          "missing-attributed-to",
          "unknown-participant",
          "unknown-person",
          "unknown-topic",
          "unknown-source",
          "unknown-item",
          "done-and-open",
          "bad-follows",
          "bad-presence");

  /** What comes before the keys of each group, by the key that holds it. */
  private static final Map<String, String> GROUPS =
      Map.ofEntries(
          Map.entry("", ""),
          Map.entry("place", "place:\n  "),
          Map.entry("summary", "summary:\n  "),
          Map.entry("background", "background:\n  "),
          Map.entry("next_meeting", "next_meeting:\n  - "),
          Map.entry("participants.email", "participants:\n  - name: A\n    email:\n      "),
          Map.entry("participants.reason", "participants:\n  - name: A\n    reason:\n      "),
          Map.entry("story", "story:\n  "),
          Map.entry("approves", "approves:\n  "),
          Map.entry("quorum", "quorum:\n  "),
          // Most keys are for somebody of a people file.
          Map.entry(
              "quotes.speaker", "quotes:\n  - text: a\n    speaker:\n      person: lund\n      "));

  /** One request to the server. */
  private record Step(String name, String text, String ask, int line, int character) {
    static Step mark(String name, String text) {
      return new Step(name, text, "hover", 0, 0);
    }

    /** Completion where the text ends. */
    static Step end(String name, String text) {
      int line = (int) text.chars().filter(c -> c == '\n').count();
      return new Step(
          name, text + "\n", "complete", line, text.length() - 1 - text.lastIndexOf('\n'));
    }

    String json() {
      Map<String, Integer> place = Map.of("line", line, "character", character);
      return JsonSchemas.MAPPER.writeValueAsString(Map.of("name", name, "text", text, ask, place));
    }
  }

  @Test
  void completesExplainsAndMarks() throws Exception {
    String quote = HEAD + "quotes:\n  - speaker: Ana\n    text: a\n    \n";
    String wrong = HEAD + "status: finished\nquotes:\n  - speaker: Ana\n    txet: a\n";
    String everything = Files.readString(Path.of("examples/everything.yaml"));
    JsonNode seen =
        ask(
            new Step("key.yaml", HEAD + "quo\n", "complete", 4, 3),
            new Step("item.yaml", quote, "complete", 7, 4),
            new Step("word.yaml", HEAD + "status: \n", "complete", 4, 8),
            new Step("hover.yaml", quote, "hover", 5, 6),
            Step.mark("wrong.yaml", wrong),
            Step.mark("good.yaml", SCHEMA + everything));
    assertThat(labels(seen.get(0))).contains("quotes", "next_steps").doesNotContain("title");
    assertThat(labels(seen.get(1))).contains("attributed_to", "reported").doesNotContain("label");
    assertThat(labels(seen.get(2))).containsExactly("final", "draft", "withdrawn", "cancelled");
    assertThat(seen.get(3).get("hover").asString()).contains("Who said it");
    assertThat(marks(seen.get(4))).contains("4:8-16", "7:4-8");
    assertThat(seen.get(5).get("diagnostics")).isEmpty();
  }

  /** A people file has a schema of its own. */
  @Test
  void completesExplainsAndMarksInPeopleFiles() throws Exception {
    String head =
        "# yaml-language-server: $schema=people.schema.json\nreadout-people: 1\npeople:\n"
            + "  - id: lund\n    name: Ivo Lund\n";
    String office = head + "    offices:\n      - role: Secretary\n        ";
    JsonNode seen =
        ask(
            Step.end("people-key.yaml", head + "    "),
            Step.end("people-office.yaml", office),
            new Step("people-hover.yaml", office + "from: 2023\n", "hover", 7, 10),
            Step.mark("people-wrong.yaml", office + "since: 2023\n"),
            Step.mark("people-date.yaml", office + "from: 13.5.2025\n"),
            Step.mark("people-good.yaml", office + "from: 2023-11\n        to: 2025\n"));
    assertThat(labels(seen.get(0))).contains("aliases", "offices").doesNotContain("id", "name");
    assertThat(labels(seen.get(1))).contains("from", "to", "organization").doesNotContain("role");
    assertThat(seen.get(2).get("hover").asString()).isNotBlank();
    assertThat(marks(seen.get(3))).containsExactly("7:8-13");
    assertThat(marks(seen.get(4))).containsExactly("7:14-23");
    assertThat(seen.get(5).get("diagnostics")).isEmpty();
  }

  /** What is inserted is what a record may hold there, once its blanks are filled. */
  @Test
  void insertsEveryKeyAsARecordWritesIt() throws Exception {
    List<String> groups = groups();
    JsonNode seen = ask(groups.stream().map(g -> Step.end(g + ".yaml", HEAD + lead(g))).toList());
    for (int i = 0; i < groups.size(); i++) {
      String group = groups.get(i);
      Set<String> offered = new TreeSet<>(labels(seen.get(i)));
      List<String> names = SchemaKeys.of(group).stream().map(Key::name).toList();
      String before = HEAD + lead(group);
      assertThat(offered)
          .as("keys of %s", group)
          .containsAll(names.stream().filter(n -> !before.contains(n + ": ")).toList());
      for (JsonNode item : seen.get(i).get("complete")) {
        insertsWell(lead(group), item.get("insert").asString(), mistakes(names));
      }
    }
  }

  /** What may still be wrong with a key; the schema leaves open which of them go with a person. */
  private static Set<String> mistakes(List<String> keys) {
    Set<String> mistakes = new TreeSet<>(UNFINISHED);
    if (keys.contains("person")) {
      mistakes.add("unknown-key");
    }
    return mistakes;
  }

  /** Every value that is offered for a key is one that it may have. */
  @Test
  void insertsValuesThatAreValid() throws Exception {
    List<Step> steps = new ArrayList<>();
    for (String group : groups()) {
      for (Key key : SchemaKeys.of(group)) {
        String text = HEAD + lead(group) + key.name() + ": ";
        if (!HEAD.contains("\n" + key.name() + ": ") || !group.isEmpty()) {
          steps.add(Step.end(key.path() + ".yaml", text));
        }
      }
    }
    JsonNode seen = ask(steps);
    int values = 0;
    for (int i = 0; i < steps.size(); i++) {
      String before = steps.get(i).text().stripTrailing() + " ";
      for (JsonNode item : seen.get(i).get("complete")) {
        insertsWell(before.substring(HEAD.length()), item.get("insert").asString(), UNFINISHED);
        values++;
      }
    }
    assertThat(values).isGreaterThan(150);
  }

  /** A misspelt key is marked itself, by its name, and no other. */
  @Test
  void marksMisspeltKeys() throws Exception {
    List<String> groups = groups();
    List<Step> steps = new ArrayList<>();
    for (String group : groups) {
      steps.add(Step.mark(group + ".yaml", HEAD + misspelt(group)));
    }
    JsonNode seen = ask(steps);
    for (int i = 0; i < groups.size(); i++) {
      List<String> lines = steps.get(i).text().lines().toList();
      Set<String> marked = new TreeSet<>();
      for (JsonNode diagnostic : seen.get(i).get("diagnostics")) {
        JsonNode from = diagnostic.get("range").get("start");
        int to = diagnostic.get("range").get("end").get("character").asInt();
        String message = diagnostic.get("message").asString();
        if (!message.startsWith("Missing property")) {
          String text = lines.get(from.get("line").asInt());
          String word = text.substring(from.get("character").asInt(), to);
          assertThat(message).as(groups.get(i)).isEqualTo("Property " + word + " is not allowed.");
          marked.add(word);
        }
      }
      assertThat(marked)
          .as("marked in %s", groups.get(i))
          .containsExactlyInAnyOrderElementsOf(
              SchemaKeys.of(groups.get(i)).stream().map(k -> k.name() + "_zz").toList());
    }
  }

  /** What a wrong value should have been is said in words, not in a pattern. */
  @Test
  void saysInWordsWhatIsExpected() throws Exception {
    List<Step> steps = new ArrayList<>();
    for (Key key : SchemaKeys.of("")) {
      if (!HEAD.contains("\n" + key.name() + ": ")) {
        String wrong = key.kind().startsWith("a list") ? ": none\n" : ": [[a]]\n";
        steps.add(Step.mark(key.name() + ".yaml", HEAD + key.name() + wrong));
      }
    }
    steps.add(Step.mark("word.yaml", HEAD + "published: 13/5/26\n"));
    steps.add(Step.mark("an-id.yaml", HEAD + "id: a b\n"));
    JsonNode seen = ask(steps);
    for (int i = 0; i < steps.size(); i++) {
      JsonNode diagnostics = seen.get(i).get("diagnostics");
      assertThat(diagnostics).as(steps.get(i).text()).isNotEmpty();
      for (JsonNode diagnostic : diagnostics) {
        assertThat(diagnostic.get("message").asString())
            .as(steps.get(i).text())
            .doesNotContain("pattern", "object", "array", "string");
      }
    }
  }

  private static List<String> groups() {
    Set<String> groups = new TreeSet<>();
    for (Key key : SchemaKeys.all()) {
      groups.add(
          key.path().contains(".") ? key.path().substring(0, key.path().lastIndexOf('.')) : "");
    }
    return List.copyOf(groups);
  }

  /** The lines of a record that lead to the keys of a group. */
  private static String lead(String group) {
    return GROUPS.getOrDefault(group, group + ":\n  - ");
  }

  /** A group whose keys are all misspelt, but for one that says which group is meant. */
  private static String misspelt(String group) {
    String lead = lead(group);
    String indent = " ".repeat(lead.length() - 1 - lead.lastIndexOf('\n'));
    StringBuilder text = new StringBuilder(lead);
    String between = "";
    for (Key key : SchemaKeys.of(group)) {
      text.append(between).append(key.name()).append("_zz: a\n");
      between = indent;
    }
    return text.toString();
  }

  /**
   * Fails when a record is broken by what was inserted at its end, where editors indent new lines
   * as the one before.
   */
  private static void insertsWell(String before, String insert, Set<String> allowed) {
    String blanks = insert.replaceAll("\\$\\{\\d+:([^}]*)}", "$1").replaceAll("\\$\\d+", "");
    String line = before.substring(before.lastIndexOf('\n') + 1);
    String filled =
        blanks.replace(
            "\n", "\n" + line.substring(0, line.length() - line.stripLeading().length()));
    String yaml = HEAD + before + filled + "\n";
    assertThat(insert).doesNotContain("[object", "|");
    Mistakes mistakes = Mistakes.of(yaml);
    List<String> codes = mistakes.found().stream().map(d -> d.code().key()).toList();
    assertThat(allowed).as("%s\n%s", yaml, mistakes.words()).containsAll(codes);
  }

  private static List<String> marks(JsonNode seen) {
    List<String> marks = new ArrayList<>();
    for (JsonNode diagnostic : seen.get("diagnostics")) {
      JsonNode from = diagnostic.get("range").get("start");
      JsonNode to = diagnostic.get("range").get("end");
      marks.add(from.get("line") + ":" + from.get("character") + "-" + to.get("character"));
    }
    return marks;
  }

  private static List<String> labels(JsonNode seen) {
    List<String> labels = new ArrayList<>();
    seen.get("complete").forEach(item -> labels.add(item.get("label").asString()));
    return labels;
  }

  private static JsonNode ask(Step... steps) throws Exception {
    return ask(List.of(steps));
  }

  private static JsonNode ask(List<Step> steps) throws Exception {
    Path server = Tools.nodePackage("yaml-language-server/bin/yaml-language-server");
    Path folder = Files.createTempDirectory("editor").toRealPath();
    Folders.write(
        folder,
        Map.of(
            "readout.schema.json",
            SchemaAgreement.TEXT,
            "people.schema.json",
            PeopleSchemaTest.TEXT));
    Path input = Files.createTempFile("editor", ".jsonl");
    Files.writeString(input, String.join("\n", steps.stream().map(Step::json).toList()));
    Process process =
        new ProcessBuilder(
                Tools.program("node").toString(),
                Path.of("src/test/resources/editor.mjs").toAbsolutePath().toString(),
                server.toString(),
                folder.toString())
            .redirectInput(input.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    Files.delete(input);
    Folders.delete(folder);
    return JsonSchemas.MAPPER.readTree(output);
  }
}
