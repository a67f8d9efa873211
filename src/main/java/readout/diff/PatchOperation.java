package readout.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import readout.yaml.Node;

/**
 * An operation of a JSON Patch (RFC 6902).
 *
 * @param op {@code add}, {@code remove}, {@code replace} or {@code move}
 * @param path where
 * @param from from where, for {@code move}; else null
 * @param value what is put there, or null
 */
record PatchOperation(String op, Pointer path, Pointer from, Node value) {
  static PatchOperation add(Pointer path, Node value) {
    return new PatchOperation("add", path, null, value);
  }

  static PatchOperation remove(Pointer path) {
    return new PatchOperation("remove", path, null, null);
  }

  static PatchOperation replace(Pointer path, Node value) {
    return new PatchOperation("replace", path, null, value);
  }

  static PatchOperation move(Pointer from, Pointer path) {
    return new PatchOperation("move", path, from, null);
  }

  /** As JSON has it; never null. */
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("op", op);
    if (from != null) {
      json.put("from", from.text());
    }
    json.put("path", path.text());
    if (value != null) {
      json.put("value", RecordJson.of(value));
    }
    return json;
  }
}
