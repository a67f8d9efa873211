package readout;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas and what they are held against. */
final class JsonSchemas {
  static final JsonMapper MAPPER = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonSchemas() {}

  /** A schema of any version that it names. */
  static Schema of(String text, SpecificationVersion version) {
    return SchemaRegistry.withDefaultDialect(version).getSchema(text);
  }

  /** What a schema has against a JSON text. */
  static List<Error> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON);
  }

  /** A YAML tree as editors and validators see it: values have the kinds of YAML 1.2. */
  static JsonNode json(Node node) {
    if (node instanceof MappingNode mapping) {
      ObjectNode object = NODES.objectNode();
      mapping.entries().forEach(e -> object.set(e.key().text(), json(e.value())));
      return object;
    }
    if (node instanceof SequenceNode list) {
      ArrayNode array = NODES.arrayNode();
      list.items().forEach(item -> array.add(json(item)));
      return array;
    }
    ScalarNode scalar = (ScalarNode) node;
    return switch (scalar.kind()) {
      case BOOLEAN -> NODES.booleanNode(Boolean.parseBoolean(scalar.text()));
      case INTEGER, DECIMAL -> number(scalar.text());
      case NULL, EMPTY -> NODES.nullNode();
      default -> NODES.stringNode(scalar.text());
    };
  }

  private static JsonNode number(String text) {
    try {
      return MAPPER.readTree(text.replaceFirst("^[+-]?0+(?=[0-9])", ""));
    } catch (tools.jackson.core.JacksonException e) {
      return NODES.numberNode(0.5);
    }
  }
}
