package readout.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files inside the jar. */
final class Resources {
  private static final String ROOT = "/readout/";

  private Resources() {}

  /** The text of a file below {@code readout/}; empty when there is none. */
  static Optional<String> find(String path) {
    try (InputStream in = Resources.class.getResourceAsStream(ROOT + path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("a resource of the jar cannot be read: " + path, e);
    }
  }

  /** The text of a file that is always there. */
  static String text(String path) {
    return find(path)
        .orElseThrow(() -> new IllegalStateException("a resource of the jar is missing: " + path));
  }
}
