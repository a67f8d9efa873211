package readout.template;

import java.util.Collection;
import java.util.Map;
import readout.note.view.ViewMap;

/**
 * How much a template can print.
 *
 * @param values how many texts, flags, lists and maps there are
 * @param characters how many characters the texts have
 */
record ContextSize(long values, long characters) {
  /** The size of a tree of maps, lists, texts and booleans. */
  static ContextSize of(Object tree) {
    Count count = new Count();
    count.add(tree);
    return new ContextSize(count.values, count.characters);
  }

  private static final class Count {
    private long values;
    private long characters;

    void add(Object tree) {
      values++;
      Object value = ViewMap.of(tree);
      if (value instanceof CharSequence text) {
        characters += text.length();
      } else if (value instanceof Map<?, ?> map) {
        map.forEach((name, child) -> add(child));
      } else if (value instanceof Collection<?> list) {
        list.forEach(this::add);
      }
    }
  }
}
