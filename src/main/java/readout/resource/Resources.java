package readout.resource;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files that the program carries. They are read from the jar itself where there is one: class
 * loaders look in three places first, and take ten milliseconds of every start for it.
 */
public final class Resources {
  private static final String ROOT = "readout/";
  private static final String VERSION = "version.txt";
  private static final ZipFile JAR = jar();

  /** Where the files are when they are in a folder, as before they are packed; else null. */
  private static final Path FOLDER = JAR == null ? folder() : null;

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

  /**
   * The bytes of a file that a library brings along.
   *
   * @param path from the root of its jar
   */
  public static byte[] ofLibrary(String path) {
    try (InputStream in = open(path)) {
      if (in == null) {
        throw new IllegalStateException("a resource of the jar is missing: " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file " + path + " cannot be read", e);
    }
  }

  /** The paths of the files below a folder of {@code readout/}, from that folder, in no order. */
  public static List<String> names(String folder) {
    String path = ROOT + folder + "/";
    if (JAR != null) {
      return JAR.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(path) && !name.endsWith("/"))
          .map(name -> name.substring(path.length()))
          .toList();
    }
    try {
      Path root = Path.of(Resources.class.getResource("/" + path).toURI());
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .filter(Files::isRegularFile)
            .map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
            .toList();
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program's own folder " + folder + " cannot be read", e);
    }
  }

  private static InputStream open(String path) throws IOException {
    if (FOLDER != null && path.startsWith(ROOT)) {
      Path file = FOLDER.resolve(path);
      return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }
    if (JAR == null) {
      return Resources.class.getResourceAsStream("/" + path);
    }
    ZipEntry entry = JAR.getEntry(path);
    return entry == null ? null : JAR.getInputStream(entry);
  }

  private static Path folder() {
    URL version = Resources.class.getResource("/" + ROOT + VERSION);
    try {
      return version == null || !version.getProtocol().equals("file")
          ? null
          : Path.of(version.toURI()).getParent().getParent();
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /**
   * The jar that comes first on the class path, open as long as the program runs; null when what
   * comes first is not a jar of the program. The class itself would name the place where Java's
   * cache was made.
   */
  private static ZipFile jar() {
    String path = System.getProperty("java.class.path", "");
    int end = path.indexOf(File.pathSeparatorChar);
    File first = new File(end < 0 ? path : path.substring(0, end));
    try {
      ZipFile jar = first.isFile() ? new ZipFile(first) : null;
      if (jar != null && jar.getEntry(ROOT + VERSION) == null) {
        jar.close();
        return null;
      }
      return jar;
    } catch (IOException e) {
      return null;
    }
  }
}
