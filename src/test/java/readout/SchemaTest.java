package readout;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import readout.diagnostic.Explanations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of the record format: complete, valid, and agreed with by the decoder. */
class SchemaTest {
  @Test
  void isItselfValid() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(SchemaAgreement.TEXT, InputFormat.JSON)).isEmpty();
  }

  @Test
  void describesEveryProperty() {
    List<String> paths = new ArrayList<>();
    properties("", JsonSchemas.MAPPER.readTree(SchemaAgreement.TEXT), paths);
    assertThat(paths).hasSizeGreaterThan(130);
  }

  @Test
  void knowsTheWarningsThatCanBeWaived() {
    List<String> codes = new ArrayList<>();
    JsonSchemas.MAPPER
        .readTree(SchemaAgreement.TEXT)
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
    alone.set("$defs", JsonSchemas.MAPPER.readTree(SchemaAgreement.TEXT).get("$defs"));
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
        .map(
            r ->
                DynamicTest.dynamicTest(
                    r.toString(), () -> SchemaAgreement.agree(Files.readAllBytes(r))));
  }
}
