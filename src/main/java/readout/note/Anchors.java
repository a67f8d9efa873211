package readout.note;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives each thing on a page an id of its own, from what the audience may see alone. */
final class Anchors {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * An anchor that no other has: kind and id, or kind and the next free number.
   *
   * @param kind such as {@code topic}
   * @param id the record's id, or null
   */
  String next(String kind, String id) {
    String own = id == null ? null : kind + "-" + withoutSpaces(id);
    if (own != null && taken.add(own)) {
      return own;
    }
    int number = numbers.getOrDefault(kind, 1);
    while (!taken.add(kind + "-" + number)) {
      number++;
    }
    numbers.put(kind, number + 1);
    return kind + "-" + number;
  }

  /** HTML allows no white space in an id; a delegation on no list has its name for an id. */
  private static String withoutSpaces(String id) {
    StringBuilder out = new StringBuilder(id.length());
    id.codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? '-' : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
