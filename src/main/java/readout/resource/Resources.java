package readout.resource;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files that the program carries. They are read from the jar itself where there is one: class
 * loaders look in three places first, and take ten milliseconds of every start for it.
 */
public final class Resources {
  private static final String ROOT = "readout/";
  private static final ZipFile JAR = jar();

  private Resources() {}

  /** The text of a file below {@code readout/}, in UTF-8; empty when there is none. */
  public static Optional<String> find(String path) {
    try (InputStream in = open(ROOT + path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file " + path + " cannot be read", e);
    }
  }

  /** The text of a file that is always there. */
  public static String text(String path) {
    return find(path)
        .orElseThrow(() -> new IllegalStateException("a resource of the jar is missing: " + path));
  }

  private static InputStream open(String path) throws IOException {
    if (JAR == null) {
      return Resources.class.getResourceAsStream("/" + path);
    }
    ZipEntry entry = JAR.getEntry(path);
    return entry == null ? null : JAR.getInputStream(entry);
  }

  /**
   * The jar that comes first on the class path, open as long as the program runs; null when what
   * comes first is no jar of the program. The class itself would name the place where Java's cache
   * was made.
   */
  private static ZipFile jar() {
    String path = System.getProperty("java.class.path", "");
    int end = path.indexOf(File.pathSeparatorChar);
    File first = new File(end < 0 ? path : path.substring(0, end));
    try {
      ZipFile jar = first.isFile() ? new ZipFile(first) : null;
      if (jar != null && jar.getEntry(ROOT + "version.txt") == null) {
        jar.close();
        return null;
      }
      return jar;
    } catch (IOException e) {
      return null;
    }
  }
}
