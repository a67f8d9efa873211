package readout.note.view;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import readout.note.view.View.Name;

/**
 * A value of the note as a read-only map, for those who print it whole. Nothing is copied: the
 * value of a name is asked for when it is read.
 */
public final class ViewMap extends AbstractMap<String, Object> {
  private final Viewed value;

  private ViewMap(Viewed value) {
    this.value = value;
  }

  /**
   * A tree of maps, lists, texts and flags that shows a value, without what follows from others for
   * templates alone.
   *
   * @param value anything that {@link Viewed#get} gives; null is shown as the empty text
   */
  public static Object of(Object value) {
    if (value instanceof Viewed viewed) {
      return new ViewMap(viewed);
    }
    return value instanceof List<?> list ? new Items(list) : value == null ? "" : value;
  }

  @Override
  public Object get(Object name) {
    Object found = value.get((String) name);
    return found == Viewed.UNKNOWN ? null : of(found);
  }

  @Override
  public boolean containsKey(Object name) {
    return value.get((String) name) != Viewed.UNKNOWN;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super Object> action) {
    for (Name name : View.of(value.getClass()).names()) {
      if (!name.templatesOnly()) {
        action.accept(name.name(), of(value.get(name.name())));
      }
    }
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    List<Map.Entry<String, Object>> entries = new ArrayList<>();
    forEach((name, child) -> entries.add(Map.entry(name, child)));
    return new LinkedHashSet<>(entries);
  }

  /** A list whose items are shown in the same way. */
  private static final class Items extends AbstractList<Object> {
    private final List<?> items;

    Items(List<?> items) {
      this.items = items;
    }

    @Override
    public Object get(int index) {
      return of(items.get(index));
    }

    @Override
    public int size() {
      return items.size();
    }
  }
}
