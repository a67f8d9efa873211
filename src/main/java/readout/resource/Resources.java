package readout.resource;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
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

  /** The jar that this class came from, open as long as the program runs; null when in none. */
  private static ZipFile jar() {
    CodeSource source = Resources.class.getProtectionDomain().getCodeSource();
    URL place = source == null ? null : source.getLocation();
    if (place == null || !place.getProtocol().equals("file")) {
      return null;
    }
    try {
      File file = new File(place.toURI());
      return file.isFile() ? new ZipFile(file) : null;
    } catch (URISyntaxException | IOException e) {
      return null;
    }
  }
}
