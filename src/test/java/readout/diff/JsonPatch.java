package readout.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applies a JSON Patch (RFC 6902), written after the standard and not after the program. */
final class JsonPatch {
  private JsonPatch() {}

  static Object apply(Object document, List<Map<String, Object>> operations) {
    Object root = copy(document);
    for (Map<String, Object> operation : operations) {
      List<String> path = steps((String) operation.get("path"));
      switch ((String) operation.get("op")) {
        case "add" -> root = add(root, path, copy(operation.get("value")));
        case "remove" -> remove(root, path);
        case "replace" -> {
          if (!path.isEmpty()) {
            remove(root, path);
          }
          root = add(root, path, copy(operation.get("value")));
        }
        case "move" -> {
          Object value = remove(root, steps((String) operation.get("from")));
          root = add(root, path, value);
        }
        default -> throw new IllegalArgumentException(operation.toString());
      }
    }
    return root;
  }

  private static List<String> steps(String pointer) {
    List<String> steps = new ArrayList<>();
    for (String step : pointer.split("/", -1)) {
      steps.add(step.replace("~1", "/").replace("~0", "~"));
    }
    return steps.subList(1, steps.size());
  }

  @SuppressWarnings("unchecked")
  private static Object add(Object root, List<String> path, Object value) {
    if (path.isEmpty()) {
      return value;
    }
    Object parent = parent(root, path);
    String last = path.get(path.size() - 1);
    if (parent instanceof Map<?, ?> map) {
      ((Map<String, Object>) map).put(last, value);
    } else {
      ((List<Object>) parent).add(Integer.parseInt(last), value);
    }
    return root;
  }

  private static Object remove(Object root, List<String> path) {
    Object parent = parent(root, path);
    String last = path.get(path.size() - 1);
    if (parent instanceof Map<?, ?> map) {
      if (!map.containsKey(last)) {
        throw new IllegalArgumentException("nothing at " + path);
      }
      return map.remove(last);
    }
    return ((List<?>) parent).remove(Integer.parseInt(last));
  }

  private static Object parent(Object root, List<String> path) {
    Object at = root;
    for (String step : path.subList(0, path.size() - 1)) {
      at = at instanceof Map<?, ?> map ? map.get(step) : ((List<?>) at).get(Integer.parseInt(step));
    }
    return at;
  }

  private static Object copy(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, inner) -> copy.put((String) key, copy(inner)));
      return copy;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(inner -> copy.add(copy(inner)));
      return copy;
    }
    return value;
  }
}
