package readout.meeting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fields of a record's own, whose keys begin with {@code x-}.
 *
 * @param values by key without the {@code x-}, in the record's order; each is a text, a Boolean, a
 *     list or a map of such
 */
public record CustomFields(Map<String, Object> values) {
  /** No field at all. */
  public static final CustomFields NONE = new CustomFields(Map.of());

  /** Keeps the order and makes the map immutable. */
  public CustomFields {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return values.isEmpty();
  }
}
