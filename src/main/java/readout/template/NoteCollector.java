package readout.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * All that templates can see: maps, lists, texts and booleans. No Java object is looked into, so
 * {@code {{title.length}}} is an unknown name like any other.
 */
final class NoteCollector implements Mustache.Collector {
  private static final String ANY = "any";

  /** A section of an empty text, or of a text value without a text, is left out like a list's. */
  @Override
  public Iterator<?> toIterator(Object value) {
    if (value instanceof List<?> list) {
      return list.iterator();
    }
    Object text = value instanceof Map<?, ?> map ? map.get("text") : value;
    return "".equals(text) ? Collections.emptyIterator() : null;
  }

  @Override
  public Mustache.VariableFetcher createFetcher(Object context, String name) {
    return NoteCollector::fetch;
  }

  /** Nothing is kept, for there is one way to fetch, and it is found at once. */
  @Override
  public <K, V> Map<K, V> createFetcherCache() {
    return new AbstractMap<>() {
      @Override
      public V get(Object key) {
        return null;
      }

      @Override
      public V put(K key, V value) {
        return null;
      }

      @Override
      public Set<Entry<K, V>> entrySet() {
        return Set.of();
      }
    };
  }

  private static Object fetch(Object context, String name) {
    RenderBudget.spendLookup();
    if (context instanceof Map<?, ?> map) {
      Object value = map.get(name);
      return value == null ? Template.NO_FETCHER_FOUND : unwrapped(value);
    }
    if (context instanceof List<?> list && name.equals(ANY)) {
      return !list.isEmpty();
    }
    return Template.NO_FETCHER_FOUND;
  }

  static Object unwrapped(Object value) {
    return value instanceof Supplier<?> lazy ? lazy.get() : value;
  }
}
