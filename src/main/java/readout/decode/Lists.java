package readout.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads lists. */
final class Lists {
  private Lists() {}

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
