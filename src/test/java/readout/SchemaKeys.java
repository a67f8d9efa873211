package readout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The keys of the record format as its JSON Schema has them, in its order. */
final class SchemaKeys {
  private static final JsonNode SCHEMA = JsonSchemas.MAPPER.readTree(SchemaAgreement.TEXT);
  private static final String NOTHING = "#/$defs/nothing";

  private final Map<String, Key> keys = new LinkedHashMap<>();

  /** The first key that has a part of the schema, by its name: its groups are described there. */
  private final Map<String, String> first = new HashMap<>();

  private final Map<String, String> likes = new HashMap<>();

  private SchemaKeys() {}

  /**
   * One key.
   *
   * @param path the keys that lead to it, with dots between: {@code quotes.via}
   * @param schema its own schema
   * @param required whether its group needs it
   */
  record Key(String path, JsonNode schema, boolean required) {
    /** The key itself, without what leads to it. */
    String name() {
      return path.substring(path.lastIndexOf('.') + 1);
    }

    String description() {
      return schema.get("description").asString();
    }

    /** Values it may have. */
    List<JsonNode> examples() {
      List<JsonNode> examples = new ArrayList<>();
      alternatives(schema).forEach(a -> a.path("examples").forEach(examples::add));
      schema.path("x-examples").forEach(examples::add);
      return examples;
    }

    /** The words of the format that it may have; empty when it takes other values. */
    Set<String> words() {
      Set<String> words = new LinkedHashSet<>();
      SchemaKeys.words(schema, words);
      return words;
    }

    /** What kind of value it has, in words. */
    String kind() {
      Set<String> kinds = new LinkedHashSet<>();
      JsonNode items = schema.get("items");
      SchemaKeys.kinds(items == null ? schema : items, kinds);
      return (items == null ? "" : "a list; each item: ") + String.join(", or ", kinds);
    }
  }

  /** The key whose keys inside a key has as well, such as {@code place}; empty for most. */
  static String like(String path) {
    SchemaKeys walk = new SchemaKeys();
    walk.group("", SCHEMA);
    String like = walk.likes.getOrDefault(path, "");
    return walk.keys.keySet().stream().anyMatch(k -> k.startsWith(like + ".")) ? like : "";
  }

  /** All keys, each group's after the key that holds it; a group that comes again once. */
  static List<Key> all() {
    SchemaKeys walk = new SchemaKeys();
    walk.group("", SCHEMA);
    return List.copyOf(walk.keys.values());
  }

  /** The keys of a group by the path of the key that holds it; of the record for the empty one. */
  static List<Key> of(String group) {
    String prefix = group.isEmpty() ? "" : group + ".";
    return all().stream()
        .filter(k -> k.path().equals(prefix + k.name()) && k.path().startsWith(prefix))
        .toList();
  }

  private void group(String prefix, JsonNode schema) {
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(r -> required.add(r.asString()));
    JsonNode properties = schema.get("properties");
    for (String name : properties.propertyNames()) {
      Key key = new Key(prefix + name, properties.get(name), required.contains(name));
      keys.putIfAbsent(key.path(), key);
      groups(key.path(), key.schema());
    }
  }

  /** The groups that a value may be, or the items of a list. */
  private void groups(String path, JsonNode schema) {
    String ref = schema.path("$ref").asString("");
    if (!ref.isEmpty() && schema.has("required")) {
      return; // a narrower form of a group that is described elsewhere
    }
    String same = ref.isEmpty() ? null : first.putIfAbsent(ref, path);
    if (same != null) {
      likes.putIfAbsent(path, same);
      return;
    }
    JsonNode meant = resolved(schema);
    if (meant.path("additionalProperties").isBoolean() && meant.has("properties")) {
      group(path + ".", meant);
      return;
    }
    for (JsonNode alternative : alternatives(meant)) {
      groups(path, alternative);
    }
    for (String key : List.of("items", "else", "then")) {
      if (meant.has(key)) {
        groups(path, meant.get(key));
      }
    }
  }

  private static JsonNode resolved(JsonNode schema) {
    String ref = schema.path("$ref").asString("");
    return ref.isEmpty() ? schema : SCHEMA.at(ref.substring(1));
  }

  private static Iterable<JsonNode> alternatives(JsonNode schema) {
    List<JsonNode> alternatives = new ArrayList<>();
    for (JsonNode alternative : schema.path("anyOf")) {
      if (!alternative.path("$ref").asString("").equals(NOTHING)) {
        alternatives.add(alternative);
      }
    }
    return alternatives;
  }

  private static void words(JsonNode schema, Set<String> words) {
    JsonNode meant = resolved(schema);
    meant.path("enum").forEach(word -> words.add(word.asString()));
    alternatives(meant).forEach(a -> words(a, words));
  }

  private static void kinds(JsonNode schema, Set<String> kinds) {
    JsonNode meant = resolved(schema);
    if (schema.has("title") || meant.has("title") && !meant.has("properties")) {
      JsonNode title = (schema.has("title") ? schema : meant).get("title");
      boolean grouped = false;
      for (JsonNode alternative : alternatives(meant)) {
        grouped |= alternative.has("properties");
      }
      if (!grouped) {
        kinds.add(meant.has("properties") ? "a group of keys" : title.asString());
        return;
      }
    }
    if (meant.has("enum")) {
      kinds.add("one of the words below");
    } else if (meant.path("type").asString("").equals("array")) {
      kinds.add("a list of several");
    } else if (meant.path("type").asString("").equals("boolean")) {
      kinds.add("`true` or `false`");
    } else if (meant.has("properties") || meant.has("if")) {
      kinds.add("a group of keys");
    } else if (meant.path("type").asString("").equals("object")) {
      kinds.add("a group of words of your own");
    } else if (meant.has("type")) {
      kinds.add("text");
    }
    alternatives(meant).forEach(a -> kinds(a, kinds));
  }
}
