package readout.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/**
 * Writes the tree of a record as JSON has it: groups, lists, and single values, which are texts
 * exactly as the record has them; only {@code true} and {@code false} are no texts, and what has no
 * value is an empty text.
 */
public final class RecordJson {
  private RecordJson() {}

  /** The maps, lists, texts and booleans of a tree; never null. */
  public static Object of(Node node) {
    if (node instanceof MappingNode mapping) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (Entry entry : mapping.entries()) {
        map.put(entry.key().text(), of(entry.value()));
      }
      return map;
    }
    if (node instanceof SequenceNode list) {
      List<Object> items = new ArrayList<>(list.items().size());
      list.items().forEach(item -> items.add(of(item)));
      return items;
    }
    return of((ScalarNode) node);
  }

  private static Object of(ScalarNode scalar) {
    return switch (scalar.kind()) {
      case BOOLEAN -> Boolean.valueOf(scalar.text());
      case NULL, EMPTY -> "";
      default -> scalar.text();
    };
  }
}
