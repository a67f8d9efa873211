package readout;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import readout.decode.PeopleFileDecoder;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.yaml.Node;
import readout.yaml.YamlReader;
import tools.jackson.databind.JsonNode;

/**
 * The JSON Schema of the people file: valid, with every key described, and as the decoder has it.
 */
class PeopleSchemaTest {
  static final String TEXT = Notes.cli(new byte[0], List.of("schema", "people")).out();
  private static final Schema SCHEMA = JsonSchemas.of(TEXT, SpecificationVersion.DRAFT_2020_12);

  /** What is wrong with the structure; other codes are about what values mean. */
  private static final Set<String> STRUCTURAL =
      Set.of("unknown-key", "missing-key", "wrong-kind", "unknown-word", "bad-version", "bad-id");

  @Test
  void isItselfValid() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(TEXT, InputFormat.JSON)).isEmpty();
  }

  @Test
  void everyKeyIsDescribedAndInTheDocumentation() throws Exception {
    String page = Files.readString(Path.of("src/site/markdown/people.md"));
    JsonNode schema = JsonSchemas.MAPPER.readTree(TEXT);
    int keys = 0;
    for (String group : List.of("", "/$defs/person", "/$defs/office")) {
      JsonNode properties = schema.at(group + "/properties");
      for (String key : properties.propertyNames()) {
        assertThat(properties.get(key).get("description").asString()).endsWith(".");
        assertThat(page).contains("`" + key + "`");
        keys++;
      }
    }
    assertThat(keys).isGreaterThan(15);
  }

  @TestFactory
  Stream<DynamicTest> agreesWithTheDecoder() {
    List<Path> files =
        Stream.of("examples", "src/test/resources/golden")
            .flatMap(folder -> Folders.files(Path.of(folder)).stream())
            .filter(file -> file.endsWith("people.yaml") || file.endsWith("staff.yaml"))
            .toList();
    assertThat(files).hasSizeGreaterThan(10);
    return files.stream()
        .map(f -> DynamicTest.dynamicTest(f.toString(), () -> agree(Files.readString(f))));
  }

  @TestFactory
  Stream<DynamicTest> bothRefuse() {
    return Stream.of(
            "people: []",
            "readout-people: 2",
            "readout-people: 1\npersons: []",
            "readout-people: 1\npeople: {lund: Ivo Lund}",
            "readout-people: 1\npeople: [lund]",
            "readout-people: 1\npeople: [{id: lund}]",
            "readout-people: 1\npeople: [{id: i lund, name: Ivo Lund}]",
            "readout-people: 1\npeople: [{id: lund, name: [Ivo, Lund]}]",
            "readout-people: 1\npeople: [{id: lund, name: Ivo, offices: [{from: 2020}]}]",
            "readout-people: 1\npeople: [{id: lund, name: Ivo, offices: [{role: A, till: 2020}]}]",
            "readout-people: 1\npeople: [{id: lund, name: Ivo, offices: [{role: A, audience: us}]}]")
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text,
                    () -> {
                      assertThat(agree(text + "\n")).isFalse();
                    }));
  }

  /** Whether both accept a file; fails where they do not agree. */
  private static boolean agree(String text) {
    Diagnostics found = new Diagnostics();
    SourceFile file = new SourceFile("people.yaml", text);
    Node root = YamlReader.read(file, found).orElse(null);
    if (root == null) {
      return false;
    }
    PeopleFileDecoder.decode(file, root, found);
    boolean structural =
        found.sorted().stream()
            .filter(Diagnostic::isError)
            .anyMatch(d -> STRUCTURAL.contains(d.code().key()));
    boolean refused = !SCHEMA.validate(JsonSchemas.json(root)).isEmpty();
    if (structural) {
      assertThat(refused).as("the decoder refuses: %s\n%s", found.sorted(), text).isTrue();
    }
    if (refused) {
      assertThat(found.hasErrors()).as("the schema refuses:\n%s", text).isTrue();
    }
    return !structural;
  }
}
