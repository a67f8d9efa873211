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
import readout.note.view.Viewed;

/**
 * All that templates can see: values of the note by their names, and maps, lists, texts and
 * booleans. No other Java object is looked into, so {@code {{title.length}}} is an unknown name
 * like any other.
 */
final class NoteCollector implements Mustache.Collector {
  private static final String ANY = "any";
  private static final String TEXT = "text";

  /** A section of an empty text, or of a text value without a text, is left out like a list's. */
  @Override
  public Iterator<?> toIterator(Object value) {
    if (value instanceof List<?> list) {
      return list.iterator();
    }
    Object text = value;
    if (value instanceof Viewed viewed) {
      text = viewed.get(TEXT);
    } else if (value instanceof Map<?, ?> map) {
      text = map.get(TEXT);
    }
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
    if (context instanceof Viewed viewed) {
      Object value = viewed.get(name);
      return value == Viewed.UNKNOWN ? Template.NO_FETCHER_FOUND : unwrapped(value);
    }
    if (context instanceof Map<?, ?> map) {
      Object value = map.get(name);
      boolean unknown = value == null && !map.containsKey(name);
      return unknown ? Template.NO_FETCHER_FOUND : unwrapped(value);
    }
    if (context instanceof List<?> list && name.equals(ANY)) {
      return !list.isEmpty();
    }
    return Template.NO_FETCHER_FOUND;
  }

  /** The value itself; the empty text when there is none. */
  static Object unwrapped(Object value) {
    Object made = value instanceof Supplier<?> lazy ? lazy.get() : value;
    return made == null ? "" : made;
  }
}
