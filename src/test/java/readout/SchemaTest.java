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

  @TestFactory
  Stream<DynamicTest> describesEveryKeyWithExamples() {
    assertThat(SchemaKeys.all()).hasSizeGreaterThan(180);
    return SchemaKeys.all().stream()
        .map(k -> DynamicTest.dynamicTest(k.path(), () -> examplesAreValid(k)));
  }

  @Test
  void knowsTheWarningsThatCanBeWaived() throws Exception {
    List<String> codes = new ArrayList<>();
    JsonSchemas.MAPPER
        .readTree(SchemaAgreement.TEXT)
        .at("/$defs/waiver/properties/code/anyOf/0/enum")
        .forEach(code -> codes.add(code.asString()));
    List<String> warnings =
        Explanations.severities().entrySet().stream()
            .filter(e -> e.getValue().contains("warning"))
            .map(Map.Entry::getKey)
            .toList();
    if ("update".equals(System.getProperty("golden"))) {
      update(codes, warnings);
    }
    assertThat(codes).isEqualTo(warnings);
  }

  /** Writes the codes into the schema; the next run reads them. */
  private static void update(List<String> codes, List<String> warnings) throws Exception {
    Path file = Path.of("src/main/resources/readout/schema/record.schema.json");
    String between = ",\n                ";
    String listed = "\"" + String.join("\"" + between + "\"", codes) + "\"";
    String now = "\"" + String.join("\"" + between + "\"", warnings) + "\"";
    assertThat(Files.readString(file)).contains(listed);
    Files.writeString(file, Files.readString(file).replace(listed, now));
    codes.clear();
    codes.addAll(warnings);
  }

  private static void examplesAreValid(SchemaKeys.Key key) {
    assertThat(key.description()).isNotBlank().endsWith(".");
    assertThat(key.kind()).isNotBlank();
    assertThat(key.examples()).isNotEmpty();
    ObjectNode alone = (ObjectNode) key.schema().deepCopy();
    alone.set("$defs", JsonSchemas.MAPPER.readTree(SchemaAgreement.TEXT).get("$defs"));
    Schema schema = JsonSchemas.of(alone.toString(), SpecificationVersion.DRAFT_2020_12);
    key.examples().forEach(e -> assertThat(schema.validate(e)).isEmpty());
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
