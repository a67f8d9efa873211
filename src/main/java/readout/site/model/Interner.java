package readout.site.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One object for all that are equal: names, places and days recur in an archive. */
public final class Interner {
  private final Map<Object, Object> known = new ConcurrentHashMap<>();

  /** The one object for all that are equal to it. */
  @SuppressWarnings("unchecked") // Equal lists and records of ours are of the same type.
  public <T> T of(T object) {
    Object first = known.putIfAbsent(object, object);
    return first == null ? object : (T) first;
  }
}
