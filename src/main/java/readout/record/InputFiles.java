package readout.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The files that a run reads and so must not overwrite, whatever they are called: by another
 * spelling, through a link, or by a second name of the same file.
 */
public final class InputFiles {
  private final Map<String, String> byName = new HashMap<>();
  private final Map<Object, String> byFile = new HashMap<>();

  /**
   * Takes one more.
   *
   * @param what it is, such as "the record"
   * @param path as typed; {@code -} is standard input and not a file
   */
  public void add(String what, String path) {
    if (!path.equals("-")) {
      try {
        add(what, FileSystems.getDefault().getPath(path));
      } catch (InvalidPathException e) {
        return; // it will not be read either
      }
    }
  }

  /** The same for a path. */
  public void add(String what, Path path) {
    byName.putIfAbsent(key(path), what);
    Object file = file(path);
    if (file != null) {
      byFile.putIfAbsent(file, what);
    }
  }

  /** What a file that would be written is already; null when it is none of these. */
  public String at(Path path) {
    String what = byName.get(key(path));
    if (what != null || byFile.isEmpty()) {
      return what;
    }
    Object file = file(path);
    return file == null ? null : byFile.get(file);
  }

  /** What two paths share that some file system takes for the same file. */
  public static String key(Path path) {
    String whole = path.toAbsolutePath().normalize().toString();
    boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(whole);
    String normal = plain ? whole : Normalizer.normalize(whole, Normalizer.Form.NFC);
    return normal.toLowerCase(Locale.ROOT);
  }

  /** What the system calls a file that is there, the same by all its names; else null. */
  private static Object file(Path path) {
    try {
      Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
      return key == null ? path.toRealPath() : key;
    } catch (IOException e) {
      return null;
    }
  }
}
