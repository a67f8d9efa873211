package readout.site.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import readout.record.Digests;
import readout.record.PrivateFiles;

/**
 * Where the state of a site is: it knows what is embargoed, so that only its owner may read it, and
 * it is never a part of what is published.
 *
 * @param folder of the state, the journal and the staged files
 * @param lock the file that a run on the site holds, whatever its {@code folder} is
 */
public record SiteCache(Path folder, Path lock) {
  /**
   * The cache of a site.
   *
   * @param site its folder, which need not be there yet
   * @param chosen the folder of the state, or null for one in {@code home}
   * @param home the user's folder for the caches of this program, or null when there is none
   * @return empty when neither says where the state may be
   */
  public static Optional<SiteCache> of(Path site, Path chosen, Path home) {
    Path real = real(site);
    String name = real.getFileName() == null ? "root" : real.getFileName().toString();
    String key = Digests.of(real.toString()).substring(0, 16);
    Path own = home == null ? null : home.resolve(key + "-" + name);
    if (chosen == null && own == null) {
      return Optional.empty();
    }
    Path folder = chosen == null ? own : chosen;
    Path locks = home == null ? folder : home.resolve("locks");
    return Optional.of(new SiteCache(folder, locks.resolve(key + ".lock")));
  }

  /**
   * Why a folder cannot be the cache of a site: it is published, or easily might be.
   *
   * @return the reason, to follow the folder's name; empty when there is none
   */
  public static Optional<String> refusal(Path site, Path cache) throws IOException {
    Path realSite = real(site);
    Path realCache = real(cache);
    if (realCache.startsWith(realSite)) {
      return Optional.of("is in the site, which is published");
    }
    for (Path above = realCache; above != null; above = above.getParent()) {
      if (isSite(above)) {
        return Optional.of("is in " + above + ", which has an index.html and looks published");
      }
    }
    Path parent = realSite.getParent();
    if (parent != null && realCache.startsWith(parent) && Files.isDirectory(parent)) {
      try (Stream<Path> beside = Files.list(parent)) {
        Optional<Path> other = beside.filter(f -> !f.equals(realSite) && isSite(f)).findFirst();
        return other.map(f -> "is beside " + f + ", another site that looks published");
      }
    }
    return Optional.empty();
  }

  private static boolean isSite(Path folder) {
    return Files.isRegularFile(folder.resolve("index.html"));
  }

  /** Whether a path is a folder or leads into it, links followed. */
  public static boolean isIn(Path folder, Path path) {
    return real(path).startsWith(real(folder));
  }

  /** The path without links, as far as it is there. */
  public static Path real(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    for (Path there = whole; there != null; there = there.getParent()) {
      try {
        return there.toRealPath().resolve(there.relativize(whole)).normalize();
      } catch (IOException e) {
        // Not there yet: its parent may be.
      }
    }
    return whole;
  }

  /** Makes a folder that its owner alone may open, and those above it. */
  public static void makeFolder(Path folder) throws IOException {
    PrivateFiles.makeFolder(folder);
  }

  /** Begins a file again that its owner alone may read. */
  static FileChannel create(Path file) throws IOException {
    return PrivateFiles.create(file);
  }

  /** Opens a file that its owner alone may read when this makes it. */
  public static FileChannel open(Path file, OpenOption... options) throws IOException {
    return PrivateFiles.open(file, options);
  }
}
