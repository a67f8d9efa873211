package readout.preview;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Makes what is previewed from the files as they are now. Safe across threads. */
interface Source extends AutoCloseable {
  /** Makes a choice again; never null. What is wrong is in it. */
  Shown make(Choice choice);

  /**
   * A page or file of what was made last.
   *
   * @param key names the choice, see {@link Choice#key}
   * @param path below the choice's address; empty for its first page
   * @throws IOException when a file cannot be read
   */
  Optional<Body> find(String key, String path) throws IOException;

  /** The folders whose files it depends on. */
  List<Followed> followed();

  /** Whether it is a site whose pages lead to each other. */
  boolean isSite();

  @Override
  void close() throws IOException;
}
