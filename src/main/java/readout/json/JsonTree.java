package readout.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON text as a tree of maps, lists and texts. */
public final class JsonTree {
  private JsonTree() {}

  /** A text that is not JSON. */
  public static final class Broken extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;

    Broken(int line, Throwable cause) {
      super("not JSON in line " + line, cause);
      this.line = line;
    }

    /** Where, from 1. */
    public int line() {
      return line;
    }
  }

  /**
   * The outermost value: a map, a list, or a text for every other value, as it is written; null for
   * {@code null}.
   *
   * @throws Broken when the text is damaged, or goes on after the value
   */
  public static Object of(String text) throws Broken {
    try (JsonParser parser =
        JsonFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
      try {
        parser.nextToken();
        Object value = value(parser);
        if (parser.nextToken() != null) {
          throw new Broken(Math.max(1, parser.currentLocation().getLineNr()), null);
        }
        return value;
      } catch (JacksonException e) {
        throw new Broken(Math.max(1, parser.currentLocation().getLineNr()), e);
      }
    }
  }

  private static Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        map.put(key, value(parser));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    return token == null || token == JsonToken.VALUE_NULL ? null : parser.getString();
  }
}
