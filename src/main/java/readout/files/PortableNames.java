package readout.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Makes paths that every file system takes. A name stays as it is where all of them take it; a
 * short hash of the whole name is added where it is too long, is a device's, holds what Windows
 * forbids, or differs from another in capital letters only.
 */
public final class PortableNames {
  private static final int MOST_BYTES = 115;
  private static final int HASH_LENGTH = 10;
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
      boolean fits = allowed.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
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
    String hash =
        UUID.nameUUIDFromBytes(("file " + whole).getBytes(StandardCharsets.UTF_8))
            .toString()
            .replace("-", "")
            .substring(0, HASH_LENGTH);
    int slash = name.lastIndexOf('/') + 1;
    int dot = name.lastIndexOf('.');
    boolean hasEnding = dot > slash && name.length() - dot <= MOST_ENDING;
    String ending = hasEnding ? name.substring(dot) : "";
    String base = name.substring(slash, hasEnding ? dot : name.length());
    int room = MOST_BYTES - ("--" + hash + ending).getBytes(StandardCharsets.UTF_8).length;
    return name.substring(0, slash) + beginning(base, room) + "--" + hash + ending;
  }

  /** As many whole characters as fit. */
  private static String beginning(String text, int mostBytes) {
    int end = 0;
    int bytes = 0;
    while (end < text.length()) {
      String letter = Character.toString(text.codePointAt(end));
      bytes += letter.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > mostBytes) {
        break;
      }
      end += letter.length();
    }
    return text.substring(0, end);
  }
}
