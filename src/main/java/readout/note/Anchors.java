package readout.note;

import java.util.HashSet;
import java.util.Set;

/** Gives each thing on a page an id of its own, from what the audience may see alone. */
final class Anchors {
  private final Set<String> taken = new HashSet<>();

  /**
   * An anchor that no other has: kind and id, or kind and the next free number.
   *
   * @param kind such as {@code topic}
   * @param id the record's id, or null
   */
  String next(String kind, String id) {
    if (id != null && taken.add(kind + "-" + id)) {
      return kind + "-" + id;
    }
    int number = 1;
    while (!taken.add(kind + "-" + number)) {
      number++;
    }
    return kind + "-" + number;
  }
}
