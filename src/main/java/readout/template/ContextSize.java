package readout.template;

import java.util.Collection;
import java.util.Map;

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
      if (tree instanceof CharSequence text) {
        characters += text.length();
      } else if (tree instanceof Map<?, ?> map) {
        map.values().forEach(this::add);
      } else if (tree instanceof Collection<?> list) {
        list.forEach(this::add);
      }
    }
  }
}
