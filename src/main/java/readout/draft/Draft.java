package readout.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import readout.yaml.Node;

/**
 * What is known of a meeting, by the keys of the record format. Items of its lists are made by
 * {@link DraftItem}.
 */
public final class Draft {
  /** The order in which a record has its keys. */
  private static final List<String> ORDER =
      List.of(
          ("readout id title subtitle kind issuer reference published series number date time"
                  + " timezone host place language status transcript part_of audience attribution"
                  + " embargo delegations participants groups summary story background key_messages"
                  + " topics quotes figures decisions agreements next_steps questions next_meeting"
                  + " contacts documents sources credits tags")
              .split(" "));

  /** The keys of a record in their usual order. */
  public static List<String> order() {
    return ORDER;
  }

  private final Map<String, Field> fields = new LinkedHashMap<>();

  /**
   * A key with its value.
   *
   * @param value what is after the key
   * @param comments lines that are printed above it, without their marks
   */
  record Field(Node value, List<String> comments) {}

  /**
   * Gives a key its value, in place of an earlier one.
   *
   * @param comments lines above it, each for the one who edits the draft
   */
  public void put(String key, Node value, String... comments) {
    fields.put(key, new Field(value, List.of(comments)));
  }

  /** The value of a key; empty when it has none yet. */
  public Optional<Node> value(String key) {
    return Optional.ofNullable(fields.get(key)).map(Field::value);
  }

  /**
   * Puts another value in the place of each; comments stay.
   *
   * @param change the other value of a key and its value
   */
  public void change(BiFunction<String, Node, Node> change) {
    fields.replaceAll(
        (key, field) -> new Field(change.apply(key, field.value()), field.comments()));
  }

  /** All keys with their values, in the order of the format. */
  Map<String, Field> ordered() {
    Map<String, Field> ordered = new LinkedHashMap<>();
    List<String> keys = new ArrayList<>(ORDER);
    fields.keySet().stream().filter(key -> !ORDER.contains(key)).forEach(keys::add);
    for (String key : keys) {
      if (fields.containsKey(key)) {
        ordered.put(key, fields.get(key));
      }
    }
    return ordered;
  }
}
