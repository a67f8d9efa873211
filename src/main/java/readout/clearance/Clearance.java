package readout.clearance;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * That somebody cleared parts of a record.
 *
 * @param by who
 * @param at when
 * @param digests those of the parts, by their list and their place in it
 */
public record Clearance(String by, Instant at, Map<String, Map<String, String>> digests) {
  /** Keeps the order. */
  public Clearance {
    digests = new LinkedHashMap<>(digests);
  }

  /** That somebody cleared some items of a record. */
  public static Clearance of(String by, Instant at, List<ClearableItem> items) {
    Map<String, Map<String, String>> digests = new LinkedHashMap<>();
    for (ClearableItem item : items) {
      digests
          .computeIfAbsent(item.list(), any -> new LinkedHashMap<>())
          .put(Integer.toString(item.place()), item.digest());
    }
    return new Clearance(by, at, digests);
  }
}
