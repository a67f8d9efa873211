package readout;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import readout.diagnostic.Diagnostic;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/**
 * Holds a record against the JSON Schema and the decoder, both ways: what the schema refuses has an
 * error, and what has an error in its structure the schema refuses. A {@code ~} typed as a text is
 * the one thing the schema cannot tell from an empty value.
 */
final class SchemaAgreement {
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

  static final String TEXT = schemaText();
  private static final Schema SCHEMA = JsonSchemas.of(TEXT, SpecificationVersion.DRAFT_2020_12);

  private static String schemaText() {
    Notes.Run run = Notes.cli(new byte[0], List.of("schema"));
    assertThat(run.status()).isZero();
    return run.out();
  }

  private SchemaAgreement() {}

  /** Fails where the two do not agree on a record. */
  static void agree(byte[] bytes) {
    Mistakes mistakes = Mistakes.of(bytes);
    if (mistakes.root() == null || hasTypedNull(mistakes.root())) {
      return;
    }
    String yaml = new String(bytes, StandardCharsets.UTF_8);
    Set<String> errors = new TreeSet<>();
    mistakes.found().stream().filter(Diagnostic::isError).forEach(d -> errors.add(d.code().key()));
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

  private static boolean hasTypedNull(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.entries().stream().anyMatch(e -> hasTypedNull(e.value()));
    }
    return node instanceof SequenceNode list
        ? list.items().stream().anyMatch(SchemaAgreement::hasTypedNull)
        : ((ScalarNode) node).kind() == ScalarKind.NULL;
  }
}
