package readout.decode;

import java.util.function.Function;
import readout.yaml.MappingNode;
import readout.yaml.Node;

/**
 * What the decoders of one record share.
 *
 * @param report words the mistakes
 * @param places where parts stand
 * @param values reads kinds of value
 * @param instants reads times
 * @param items reads what items carry
 * @param directory resolves persons and bodies
 * @param references checks topics and sources
 */
record Context(
    Report report,
    Places places,
    Values values,
    Instants instants,
    Items items,
    Directory directory,
    References references) {

  /** A group read by a decoder that gets its fields; unknown keys are reported behind it. */
  <T> T group(Node node, String what, Function<Fields, T> decoder) {
    if (node instanceof MappingNode mapping) {
      Fields fields = new Fields(mapping, what, report);
      T value = decoder.apply(fields);
      fields.end();
      places.put(value, node);
      return value;
    }
    report.wrongKind(node, what, "a group of keys");
    return null;
  }
}
