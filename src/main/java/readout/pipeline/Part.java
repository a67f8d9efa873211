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

  /** Whether it holds a record in a form. */
  boolean has(KeptRecord kept, Format format) {
    return Files.isRegularFile(file(kept, format));
  }

  /** A record in a form; empty when it is not there. */
  Optional<String> text(KeptRecord kept, Format format) {
    try {
      return has(kept, format)
          ? Optional.of(Files.readString(file(kept, format)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes it a part of nothing until {@link #save}. */
  void begin() throws IOException {
    Files.createDirectories(folder.resolve("pages"));
    SiteState.forget(folder);
  }

  /** Keeps a record in a form. */
  void put(KeptRecord kept, Format format, String text) {
    try {
      Files.writeString(file(kept, format), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes what is there of a record away. */
  void remove(KeptRecord kept) throws IOException {
    for (Format format : Format.values()) {
      Files.deleteIfExists(file(kept, format));
    }
  }

  /** Makes it whole. */
  void save(SiteState state) throws IOException {
    state.save(folder);
  }

  /** Records are told apart by their bytes and their ids: the same page lies in the same file. */
  private Path file(KeptRecord kept, Format format) {
    return folder
        .resolve("pages")
        .resolve(Digests.of(kept.id() + "\n" + kept.hash()) + "." + format.key());
  }

  /** What is known of records while nothing of a site is. */
  static SiteState empty(String key, java.time.Instant at, Map<String, KeptRecord> records) {
    return new SiteState(key, at, records, Map.of(), Map.of());
  }
}
