package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;
import readout.yaml.YamlReader;

/** Minutes that the program printed are read back as the meeting they are of. */
class MinutesRoundTripTest {
  private static final Path RECORD = Path.of("examples/harbour-council.yaml");

  private static final Map<String, List<String>> COMPARED =
      Map.of(
          "participants", List.of("name", "role", "organization", "attendance", "chair"),
          "topics", List.of("number", "title"),
          "quotes", List.of("speaker", "text", "reported"),
          "decisions", List.of("text", "moved_by", "seconded_by", "vote"),
          "next_steps", List.of("action", "owner", "due"));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"markdown", "docx"})
  void theSameItems(String format) throws Exception {
    Files.writeString(folder.resolve("council.yaml"), withoutReferences());
    String name = format.equals("docx") ? "minutes.docx" : "minutes.md";
    Program.Result printed =
        Program.run(
            folder, List.of("render", "council.yaml", "-t", "minutes", "-f", format, "-o", name));
    assertThat(printed.status()).as(printed.stderr()).isZero();
    Program.Result imported = Program.run(folder, List.of("import", name));
    assertThat(imported.status()).as(imported.stderr()).isZero();

    MappingNode before = tree(withoutReferences());
    MappingNode after = tree(imported.stdout());

    for (String key : List.of("title", "date", "time", "timezone", "series", "number")) {
      assertThat(after.text(key)).as(key).isEqualTo(before.text(key));
    }
    Map<String, String> names = names(before);
    COMPARED.forEach(
        (list, fields) ->
            assertThat(items(after, list, fields, Map.of()))
                .as(list)
                .isNotEmpty()
                .containsExactlyElementsOf(items(before, list, fields, names)));
  }

  /** The record without what refers to other records, which are not beside it here. */
  private static String withoutReferences() throws Exception {
    return Files.readString(RECORD);
  }

  private static MappingNode tree(String text) {
    return (MappingNode)
        YamlReader.read(new SourceFile("record", text), new Diagnostics()).orElseThrow();
  }

  private static Map<String, String> names(MappingNode record) {
    Map<String, String> names = new HashMap<>();
    for (Node person : list(record, "participants")) {
      names.put(field(person, "id"), field(person, "name"));
    }
    return names;
  }

  private static List<Node> list(MappingNode record, String key) {
    return record.value(key).orElse(null) instanceof SequenceNode list ? list.items() : List.of();
  }

  /** A line for each item, topics with those below them; asides are not compared. */
  private static List<String> items(
      MappingNode record, String key, List<String> fields, Map<String, String> names) {
    List<String> lines = new ArrayList<>();
    for (Node item : list(record, key)) {
      if (field(item, "aside").isEmpty()) {
        lines.addAll(item(item, fields, names));
      }
    }
    return key.equals("participants") || key.equals("quotes")
        ? lines.stream().sorted().toList()
        : lines;
  }

  private static List<String> item(Node item, List<String> fields, Map<String, String> names) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String field : fields) {
      String value = field(item, field).replaceAll("\\s+", " ").strip();
      line.append(field).append('=').append(names.getOrDefault(value, value)).append("; ");
    }
    lines.add(line.toString());
    if (item instanceof MappingNode group) {
      list(group, "topics").forEach(below -> lines.addAll(item(below, fields, names)));
    }
    return lines;
  }

  private static String field(Node item, String key) {
    if (item instanceof ScalarNode scalar) {
      return List.of("text", "title").contains(key) ? scalar.text() : "";
    }
    MappingNode group = (MappingNode) item;
    return group.value(key).map(MinutesRoundTripTest::text).orElse("");
  }

  /** A vote is compared by its numbers. */
  private static String text(Node value) {
    if (value instanceof ScalarNode scalar) {
      return scalar.text();
    }
    if (value instanceof SequenceNode list) {
      return String.valueOf(list.items().size());
    }
    return ((MappingNode) value)
        .entries().stream()
            .flatMap(e -> Stream.of(e.key().text() + " " + text(e.value())))
            .sorted()
            .toList()
            .toString();
  }
}
