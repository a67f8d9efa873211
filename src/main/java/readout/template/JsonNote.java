package readout.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.json.Json;
import readout.note.Derived;
import readout.note.ViewMap;
import readout.note.Viewed;

/** Prints the template context itself, without what follows from it for templates alone. */
public final class JsonNote {
  private JsonNote() {}

  /** The context as JSON, indented, with a line break at its end. */
  public static String print(Map<String, ?> context) {
    return Json.pretty(withoutDerived(context));
  }

  /** The same in one line that may be inside an HTML {@code script} element. */
  public static String line(Map<String, ?> context) {
    return Json.scriptSafe(withoutDerived(context));
  }

  private static Object withoutDerived(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> kept = new LinkedHashMap<>();
      map.forEach(
          (name, child) -> {
            if (!(child instanceof Derived)) {
              kept.put(name, withoutDerived(child));
            }
          });
      return kept;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(JsonNote::withoutDerived).toList();
    }
    return value == null || value instanceof Viewed ? ViewMap.of(value) : value;
  }
}
