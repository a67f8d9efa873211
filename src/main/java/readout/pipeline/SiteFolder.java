package readout.pipeline;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** The folder of a site: files appear in it whole, and one run at a time writes there. */
final class SiteFolder implements AutoCloseable {
  private static final String GENERATOR = "<meta name=\"generator\" content=\"readout\">";

  private final Path site;
  private final FileChannel channel;
  private final FileLock lock;

  private SiteFolder(Path site, FileChannel channel, FileLock lock) {
    this.site = site;
    this.channel = channel;
    this.lock = lock;
  }

  /** Opens the folder for this run alone; null when another run has it open. */
  static SiteFolder open(Path site, Path cache) throws IOException {
    Files.createDirectories(cache);
    FileChannel channel =
        FileChannel.open(
            cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new SiteFolder(site, channel, lock);
      }
    } catch (OverlappingFileLockException e) {
      // Another run in this very process.
    }
    channel.close();
    return null;
  }

  /** Whether somebody else's files may be there: it is not empty, and its home page is not ours. */
  boolean isForeign() throws IOException {
    if (!Files.isDirectory(site)) {
      return Files.exists(site);
    }
    Path home = site.resolve("index.html");
    if (Files.isRegularFile(home)) {
      return !Files.readString(home, StandardCharsets.UTF_8).contains(GENERATOR);
    }
    try (Stream<Path> files = Files.list(site)) {
      return files.findAny().isPresent();
    }
  }

  boolean has(String path) {
    return Files.isRegularFile(site.resolve(path));
  }

  /** The digest of a file's bytes, or empty when it is not there. */
  String digest(String path) throws IOException {
    Path file = site.resolve(path);
    return Files.isRegularFile(file) ? Digests.of(Files.readAllBytes(file)) : "";
  }

  /** Puts a file in its place, whole. */
  void write(String path, byte[] bytes) throws IOException {
    Path file = site.resolve(path);
    Path staged = file.resolveSibling("." + Digests.of(path) + ".part");
    try {
      Files.write(staged, bytes);
    } catch (IOException e) {
      Files.createDirectories(file.getParent());
      Files.write(staged, bytes);
    }
    Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes a file away, and the folder that it leaves empty. */
  void remove(String path) throws IOException {
    Path file = site.resolve(path);
    Files.deleteIfExists(file);
    Path folder = file.getParent();
    if (folder != null && !folder.equals(site)) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isEmpty()) {
          Files.delete(folder);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
