package readout.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The folder of a shard: what is known of its records, and their pages, open as they are. */
final class Part {
  private final Path folder;

  Part(Path folder) {
    this.folder = folder;
  }

  /** What the key of its state says besides the options. */
  static String key(String key, Shard shard) {
    return key + " " + shard;
  }

  /** What was known when it was made; none when it is no part. */
  SiteState state() {
    return SiteState.load(folder);
  }

  /** Whether it holds the page of a record. */
  boolean has(KeptRecord kept) {
    return Files.isRegularFile(file(kept));
  }

  /** The page of a record; empty when it is not there. */
  Optional<String> page(KeptRecord kept) {
    try {
      return has(kept) ? Optional.of(Files.readString(file(kept))) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes it a part of nothing until {@link #save}. */
  void begin() throws IOException {
    Files.createDirectories(folder.resolve("pages"));
    SiteState.forget(folder);
  }

  /** Keeps the page of a record. */
  void put(KeptRecord kept, String page) {
    try {
      Files.writeString(file(kept), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the page of a record away. */
  void remove(KeptRecord kept) throws IOException {
    Files.deleteIfExists(file(kept));
  }

  /** Makes it whole. */
  void save(SiteState state) throws IOException {
    state.save(folder);
  }

  /** Records are told apart by their bytes and their ids: the same page lies in the same file. */
  private Path file(KeptRecord kept) {
    return folder.resolve("pages").resolve(Digests.of(kept.id() + "\n" + kept.hash()) + ".html");
  }

  /** What is known of records while nothing of a site is. */
  static SiteState empty(String key, java.time.Instant at, Map<String, KeptRecord> records) {
    return new SiteState(key, at, records, Map.of(), Map.of());
  }
}
