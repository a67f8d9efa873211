package readout.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes paths that every file system accepts. A name stays as it is if all of them accept it; a
 * short hash of the whole name is added where it is too long, is a device's, holds what Windows
 * forbids, or differs from another in capital letters only.
 */
public final class PortableNames {
  private static final int MOST_ENDING = 12;
  private static final String FORBIDDEN = "<>:\"|?*";

  private PortableNames() {}

  /**
   * The path of each of several files in one folder.
   *
   * @param paths their own paths, normalized, with slashes
   */
  public static Map<String, String> of(Collection<String> paths) {
    Map<String, Integer> alike = new HashMap<>();
    List<String> distinct = paths.stream().distinct().toList();
    distinct.forEach(path -> alike.merge(folded(path), 1, Integer::sum));
    Map<String, String> portable = new HashMap<>();
    for (String path : distinct) {
      boolean isAlone = alike.get(folded(path)) == 1 || path.equals(folded(path));
      portable.put(path, isAlone ? of(path) : withHash(of(path), path));
    }
    return portable;
  }

  private static String folded(String path) {
    return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static String of(String path) {
    List<String> names = new ArrayList<>();
    for (String name : path.split("/")) {
      String allowed = allowed(name);
      boolean fits = ShortNames.bytes(allowed) <= ShortNames.MOST_BYTES;
      boolean whole = allowed.equals(name) && fits && !DeviceNames.has(name);
      names.add(whole ? name : withHash(allowed, name));
    }
    return String.join("/", names);
  }

  /** A hyphen for each character that Windows forbids, and for a dot or space at the end. */
  private static String allowed(String name) {
    StringBuilder allowed = new StringBuilder(name);
    for (int i = 0; i < name.length(); i++) {
      if (FORBIDDEN.indexOf(name.charAt(i)) >= 0) {
        allowed.setCharAt(i, '-');
      }
    }
    int last = allowed.length() - 1;
    if (allowed.charAt(last) == '.' || allowed.charAt(last) == ' ') {
      allowed.setCharAt(last, '-');
    }
    return allowed.toString();
  }

  /** A path or name with a hash of what it is made of, before its ending. */
  private static String withHash(String name, String whole) {
    int slash = name.lastIndexOf('/') + 1;
    int dot = name.lastIndexOf('.');
    boolean hasEnding = dot > slash && name.length() - dot <= MOST_ENDING;
    String ending = hasEnding ? name.substring(dot) : "";
    String base = name.substring(slash, hasEnding ? dot : name.length());
    String tail = ShortNames.BEFORE_HASH + ShortNames.hash("file " + whole) + ending;
    int room = ShortNames.MOST_BYTES - ShortNames.bytes(tail);
    return name.substring(0, slash) + ShortNames.beginning(base, room) + tail;
  }
}
