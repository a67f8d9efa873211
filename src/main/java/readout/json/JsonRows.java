package readout.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the objects of one list in a JSON text, one after another. */
public final class JsonRows {
  private JsonRows() {}

  /**
   * An object of the list.
   *
   * @param line where it begins, from 1
   * @param values its texts, numbers and truth values as they are written, by their keys
   */
  public record Row(int line, Map<String, String> values) {
    /** The value of the first of some keys that is there; null when none is. */
    public String first(String... keys) {
      for (String key : keys) {
        if (values.containsKey(key)) {
          return values.get(key);
        }
      }
      return null;
    }
  }

  /**
   * How the reading ended.
   *
   * @param brokenLine where the text is no JSON; 0 when all of it is
   */
  public record Ending(int brokenLine) {}

  /**
   * Hands on each object of a list. What is inside the objects besides single values is left out.
   *
   * @param text the JSON; never null
   * @param list the key of the list in the outermost object; the outermost value may also be the
   *     list itself
   * @param to takes the objects, those before a damaged place included
   */
  public static Ending each(String text, String list, Consumer<Row> to) {
    try (JsonParser parser =
        JsonFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
      try {
        if (enter(parser, list)) {
          rows(parser, to);
        }
        while (parser.nextToken() != null) {
          continue; // the rest is only looked at for damage
        }
        return new Ending(0);
      } catch (JacksonException e) {
        return new Ending(Math.max(1, parser.currentLocation().getLineNr()));
      }
    }
  }

  /** Moves into the list; false when there is none. */
  private static boolean enter(JsonParser parser, String list) {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_ARRAY) {
      return true;
    }
    if (first != JsonToken.START_OBJECT) {
      return false;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean wanted = parser.currentName().equals(list);
      JsonToken value = parser.nextToken();
      if (wanted && value == JsonToken.START_ARRAY) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  private static void rows(JsonParser parser, Consumer<Row> to) {
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      if (t == null) {
        return;
      }
      if (t == JsonToken.START_OBJECT) {
        to.accept(row(parser));
      } else {
        parser.skipChildren();
      }
    }
  }

  private static Row row(JsonParser parser) {
    int line = parser.currentTokenLocation().getLineNr();
    Map<String, String> values = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == null) {
        break;
      }
      if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        values.putIfAbsent(key, parser.getString());
      } else {
        parser.skipChildren();
      }
    }
    return new Row(line, values);
  }
}
