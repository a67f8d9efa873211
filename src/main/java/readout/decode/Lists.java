package readout.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/** Reads lists. */
final class Lists {
  private Lists() {}

  /** Whether nothing is written: no text but white space, or a group without keys. */
  static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar
            && (scalar.kind() == ScalarKind.EMPTY
                || !scalar.text().isEmpty() && scalar.text().isBlank())
        || node instanceof MappingNode mapping && mapping.entries().isEmpty();
  }

  /** The items of a list that hold something. */
  static List<Node> withoutEmpty(SequenceNode sequence) {
    for (Node item : sequence.items()) {
      if (isEmpty(item)) {
        return sequence.items().stream().filter(one -> !isEmpty(one)).toList();
      }
    }
    return sequence.items();
  }

  /** What a reader makes of each item, without those it gives null for. */
  static <T, R> List<R> each(List<T> items, Function<T, R> reader) {
    List<R> list = new ArrayList<>(items.size());
    for (T item : items) {
      R read = reader.apply(item);
      if (read != null) {
        list.add(read);
      }
    }
    return list;
  }
}
