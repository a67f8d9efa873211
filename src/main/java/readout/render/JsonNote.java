package readout.render;

import java.util.Map;
import readout.json.Json;

/** Prints the template context itself. */
public final class JsonNote {
  private JsonNote() {}

  /** The context as JSON, indented, with a line break at its end. */
  public static String print(Map<String, ?> context) {
    return Json.pretty(context);
  }
}
