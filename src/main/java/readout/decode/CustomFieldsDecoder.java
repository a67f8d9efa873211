package readout.decode;

import java.util.LinkedHashMap;
import java.util.Map;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/** A record's own data: any YAML, as texts, Booleans, lists and maps; null is nothing written. */
final class CustomFieldsDecoder {
  private CustomFieldsDecoder() {}

  /** The value of a node; texts are as typed. */
  static Object of(Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.items().stream().map(CustomFieldsDecoder::of).toList();
    }
    if (node instanceof MappingNode mapping) {
      Map<String, Object> values = new LinkedHashMap<>();
      mapping.entries().forEach(e -> values.put(e.key().text(), of(e.value())));
      return values;
    }
    ScalarNode scalar = (ScalarNode) node;
    return switch (scalar.kind()) {
      case BOOLEAN -> Boolean.valueOf(scalar.text());
      case NULL -> "";
      default -> scalar.text();
    };
  }
}
