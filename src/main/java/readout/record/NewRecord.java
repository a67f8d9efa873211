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
    Map<String, String> files = parts().get(kind);
    Set<String> parts = new HashSet<>(files.keySet());
    parts.addAll(carried.keySet());
    StringBuilder record = new StringBuilder();
    for (String part : resource("order.txt").lines().filter(parts::contains).toList()) {
      String block = known.containsKey(part) ? known.get(part) : part(files.get(part));
      boolean apart = block.lines().count() > 1 && record.length() > 0 && !part.equals("date");
      record.append(apart ? "\n" : "").append(block);
    }
    return record.toString();
  }

  /** A part of the skeleton, with its comments. */
  static String part(String name) {
    return resource(name + ".yaml");
  }

  /** The parts of each kind, with the name of the file that has the skeleton of each. */
  private static Map<String, Map<String, String>> parts() {
    Map<String, Map<String, String>> parts = new LinkedHashMap<>();
    for (String line : resource("kinds.txt").lines().toList()) {
      int colon = line.indexOf(':');
      Map<String, String> files = new LinkedHashMap<>();
      for (String part : line.substring(colon + 1).strip().split(" ")) {
        int equals = part.indexOf('=');
        files.put(equals < 0 ? part : part.substring(0, equals), part.substring(equals + 1));
      }
      parts.put(line.substring(0, colon), files);
    }
    return parts;
  }

  private static String resource(String name) {
    return Resources.text("skeleton/" + name);
  }
}
