package readout.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.diagnostic.Span;

/**
 * A group of keys with their values.
 *
 * @param entries in the order of the file, each key once
 * @param span where it begins
 */
public record MappingNode(List<Entry> entries, Span span) implements Node {
  /** The value of a key; empty when the key is not there or has nothing after it. */
  public Optional<Node> value(String key) {
    for (Entry entry : entries) {
      boolean blank = entry.value() instanceof ScalarNode s && s.text().isBlank();
      if (!blank && entry.key().text().equals(key)) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }

  /** The characters of a key's single value; empty when there is none. */
  public String text(String key) {
    return value(key).map(v -> v instanceof ScalarNode s ? s.text() : "").orElse("");
  }

  /** All keys; never null. */
  public Set<String> keys() {
    return entries.stream().map(e -> e.key().text()).collect(Collectors.toSet());
  }

  /** The same group without some keys. */
  public MappingNode without(Set<String> keys) {
    List<Entry> kept = new ArrayList<>(entries);
    kept.removeIf(e -> keys.contains(e.key().text()));
    return new MappingNode(kept, span);
  }

  /** The same group with a text at its end. */
  public MappingNode with(String key, String text) {
    List<Entry> more = new ArrayList<>(entries);
    more.add(new Entry(ScalarNode.written(key), ScalarNode.written(text)));
    return new MappingNode(more, span);
  }
}
