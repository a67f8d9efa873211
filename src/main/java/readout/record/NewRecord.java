package readout.record;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.resource.Resources;

/** Begins a record: a commented skeleton for a kind of meeting. */
public final class NewRecord {
  private NewRecord() {}

  /** The kinds that have a skeleton, the default first. */
  public static List<String> kinds() {
    return List.copyOf(parts().keySet());
  }

  /**
   * The text of a new record.
   *
   * @param kind one of {@link #kinds}
   * @param carried YAML that is known already, by the key it begins with; it replaces that part of
   *     the skeleton, or is added in its place
   */
  public static String text(String kind, Map<String, String> carried) {
    Map<String, String> known = new LinkedHashMap<>(carried);
    known.putIfAbsent("kind", "kind: " + kind + "\n");
    Set<String> parts = new HashSet<>(partsOf(kind));
    parts.addAll(carried.keySet());
    StringBuilder record = new StringBuilder();
    for (String part : resource("order.txt").lines().filter(parts::contains).toList()) {
      String block = known.containsKey(part) ? known.get(part) : part(part);
      boolean apart = block.lines().count() > 1 && record.length() > 0 && !part.equals("date");
      record.append(apart ? "\n" : "").append(block);
    }
    return record.toString();
  }

  /** A part of the skeleton, with its comments. */
  static String part(String name) {
    return resource(name + ".yaml");
  }

  private static List<String> partsOf(String kind) {
    return parts().get(kind);
  }

  private static Map<String, List<String>> parts() {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    for (String line : resource("kinds.txt").lines().toList()) {
      int colon = line.indexOf(':');
      parts.put(line.substring(0, colon), List.of(line.substring(colon + 1).strip().split(" ")));
    }
    return parts;
  }

  private static String resource(String name) {
    return Resources.text("skeleton/" + name);
  }
}
