package readout;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Schema and decoder agree on records that are made at random, and on ones that are changed. */
@Slow
class SchemaChangesTest {
  /** Parts of the record that uses every field, with one change to its structure. */
  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void agreesOnRecordsThatAreChanged(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    Mistakes everything = Mistakes.of(Files.readString(Path.of("examples/everything.yaml")));
    JsonNode record = JsonSchemas.json(everything.root());
    thin(record, random);
    SchemaAgreement.agree(yaml(record).getBytes(StandardCharsets.UTF_8));
    List<JsonNode> groups = new ArrayList<>();
    collect(record, groups);
    change(groups.get(random.nextInt(groups.size())), random);
    SchemaAgreement.agree(yaml(record).getBytes(StandardCharsets.UTF_8));
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
