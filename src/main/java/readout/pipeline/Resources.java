package readout.pipeline;

import java.util.Optional;
import readout.resource.Resource;

/** The files inside the jar. */
final class Resources {
  private Resources() {}

  /** The text of a file below {@code readout/}; empty when there is none. */
  static Optional<String> find(String path) {
    return Resource.text(path);
  }

  /** The text of a file that is always there. */
  static String text(String path) {
    return find(path)
        .orElseThrow(() -> new IllegalStateException("a resource of the jar is missing: " + path));
  }
}
