package readout;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Explanations;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the JSON Schema of the record format against the decoder, both ways: what the schema
 * refuses has an error, and what has an error in its structure the schema refuses. A {@code ~}
 * typed as a text is the one thing the schema cannot tell from an empty value.
 */
class SchemaTest {
  /** What is wrong with the structure; other codes are about what values mean together. */
  private static final Set<String> STRUCTURAL =
      Set.of(
          "unknown-key",
          "missing-key",
          "wrong-kind",
          "unknown-word",
          "text-and-reported",
          "bad-version",
          "bad-id",
          "bad-vote",
          "bad-follows",
          "empty-value");

  private static final String TEXT = schemaText();
  private static final Schema SCHEMA = JsonSchemas.of(TEXT, SpecificationVersion.DRAFT_2020_12);

  private static String schemaText() {
    Notes.Run run = Notes.cli(new byte[0], List.of("schema"));
    assertThat(run.status()).isZero();
    return run.out();
  }

  @Test
  void isItselfValid() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(TEXT, InputFormat.JSON)).isEmpty();
  }

  @Test
  void describesEveryProperty() {
    List<String> paths = new ArrayList<>();
    properties("", JsonSchemas.MAPPER.readTree(TEXT), paths);
    assertThat(paths).hasSizeGreaterThan(130);
  }

  @Test
  void knowsTheWarningsThatCanBeWaived() {
    List<String> codes = new ArrayList<>();
    JsonSchemas.MAPPER
        .readTree(TEXT)
        .at("/$defs/waiver/properties/code/enum")
        .forEach(code -> codes.add(code.asString()));
    assertThat(codes)
        .isEqualTo(
            Explanations.severities().entrySet().stream()
                .filter(e -> e.getValue().contains("warning"))
                .map(Map.Entry::getKey)
                .toList());
  }

  private static void properties(String path, JsonNode node, List<String> paths) {
    JsonNode properties = node.path("properties");
    boolean group = node.path("additionalProperties").isBoolean();
    properties
        .propertyNames()
        .forEach(
            name -> {
              JsonNode property = properties.get(name);
              if (group) {
                paths.add(path + "/" + name);
                assertThat(property.path("description").asString()).as(path + name).isNotBlank();
                assertThat(property.path("examples").size()).as(path + name).isPositive();
                examplesAreValid(property);
              }
            });
    node.forEach(child -> properties(path, child, paths));
  }

  private static void examplesAreValid(JsonNode property) {
    ObjectNode alone = (ObjectNode) property.deepCopy();
    alone.set("$defs", JsonSchemas.MAPPER.readTree(TEXT).get("$defs"));
    Schema schema = JsonSchemas.of(alone.toString(), SpecificationVersion.DRAFT_2020_12);
    property
        .get("examples")
        .forEach(e -> assertThat(schema.validate(e)).as(property.toString()).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> agreesWithTheDecoder() {
    List<Path> records = new ArrayList<>();
    for (String folder :
        List.of(
            "examples", "src/test/resources/golden", "src/main/resources", "../shared/records")) {
      Folders.files(Path.of(folder)).stream()
          .filter(f -> f.toString().endsWith(".yaml"))
          .forEach(records::add);
    }
    assertThat(records).hasSizeGreaterThan(50);
    return records.stream()
        .map(r -> DynamicTest.dynamicTest(r.toString(), () -> agree(Files.readAllBytes(r))));
  }

  private static void agree(byte[] bytes) {
    Mistakes mistakes = Mistakes.of(bytes);
    if (mistakes.root() == null || hasTypedNull(mistakes.root())) {
      return;
    }
    String yaml = new String(bytes, StandardCharsets.UTF_8);
    Set<String> errors = new TreeSet<>();
    mistakes.found().stream().filter(Diagnostic::isError).forEach(d -> errors.add(d.code()));
    var refusals = SCHEMA.validate(JsonSchemas.json(mistakes.root()));
    if (!refusals.isEmpty()) {
      assertThat(errors).as("the schema refuses: %s\n%s", refusals, yaml).isNotEmpty();
    }
    Set<String> structural = new TreeSet<>(errors);
    structural.retainAll(STRUCTURAL);
    if (!structural.isEmpty()) {
      assertThat(refusals).as("the decoder refuses: %s\n%s", structural, yaml).isNotEmpty();
    }
  }

  /** Parts of the record that uses every field, with one change to its structure. */
  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void agreesOnRecordsThatAreChanged(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    Mistakes everything = Mistakes.of(Files.readString(Path.of("examples/everything.yaml")));
    JsonNode record = JsonSchemas.json(everything.root());
    thin(record, random);
    agree(yaml(record).getBytes(StandardCharsets.UTF_8));
    List<JsonNode> groups = new ArrayList<>();
    collect(record, groups);
    change(groups.get(random.nextInt(groups.size())), random);
    agree(yaml(record).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean hasTypedNull(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.entries().stream().anyMatch(e -> hasTypedNull(e.value()));
    }
    return node instanceof SequenceNode list
        ? list.items().stream().anyMatch(SchemaTest::hasTypedNull)
        : ((ScalarNode) node).kind() == ScalarKind.NULL;
  }

  /** JSON is YAML, but for its null, which is the text "null" there: nothing is written for it. */
  private static String yaml(JsonNode node) {
    StringJoiner parts = new StringJoiner(", ");
    if (node instanceof ObjectNode object) {
      object.propertyNames().forEach(n -> parts.add("\"" + n + "\": " + yaml(object.get(n))));
      return "{" + parts + "}";
    }
    if (node instanceof ArrayNode array) {
      array.forEach(item -> parts.add(item.isNull() ? "\"\"" : yaml(item)));
      return "[" + parts + "]";
    }
    return node.isNull() ? "" : node.toString();
  }

  /** Takes keys and items out, a third or so, but not what is required. */
  private static void thin(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        boolean required = Set.of("readout", "title", "date").contains(name);
        if (!required && random.nextInt(3) == 0) {
          object.remove(name);
        } else {
          thin(object.get(name), random);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = array.size() - 1; i >= 0; i--) {
        if (random.nextInt(3) == 0) {
          array.remove(i);
        } else {
          thin(array.get(i), random);
        }
      }
    }
  }

  private static void collect(JsonNode node, List<JsonNode> groups) {
    if (node instanceof ObjectNode || node instanceof ArrayNode) {
      groups.add(node);
    }
    node.forEach(child -> collect(child, groups));
  }

  private static void change(JsonNode group, Random random) {
    String[] values = {
      "null",
      "\"\"",
      "\" \"",
      "true",
      "12",
      "\"word\"",
      "[]",
      "[null]",
      "{}",
      "[[1]]",
      "{\"unheard-of\": 1}",
      "[{\"en\": \"a\"}]",
      "{\"en\": \"a\"}",
      "{\"text\": \"a\"}",
      "[\"a\"]"
    };
    JsonNode value = JsonSchemas.MAPPER.readTree(values[random.nextInt(values.length)]);
    if (group instanceof ArrayNode array) {
      array.insert(random.nextInt(array.size() + 1), value);
      return;
    }
    ObjectNode object = (ObjectNode) group;
    List<String> names = List.copyOf(object.propertyNames());
    if (names.isEmpty()) {
      object.set("unheard-of", value);
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name + "_unheard_of", object.remove(name));
      default -> object.set(name, value);
    }
  }
}
