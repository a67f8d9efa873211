package readout.pipeline;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of a site: files appear in it whole, and one run at a time writes there. */
final class SiteFolder implements AutoCloseable {
  private static final String GENERATOR = "<meta name=\"generator\" content=\"readout\">";

  private static final Pattern MACHINES =
      Pattern.compile("(data|series|search)/.+\\.(csv|json|atom|js)");

  private final Path site;
  private final Path staged;
  private final FileChannel channel;
  private final FileLock lock;

  private SiteFolder(Path site, Path staged, FileChannel channel, FileLock lock) {
    this.site = site;
    this.staged = staged;
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
        SiteFolder folder = new SiteFolder(site, cache.resolve("staged"), channel, lock);
        folder.sweep();
        Files.createDirectories(folder.staged);
        return folder;
      }
    } catch (OverlappingFileLockException e) {
      // Another run in this very process.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return null;
  }

  /** A spool beside the site. */
  Spool spool() throws IOException {
    return Spool.open(staged.resolve("spool"));
  }

  /** Whether somebody else's files may be there: it is not empty, and its home page is not ours. */
  boolean isForeign() throws IOException {
    if (!Files.isDirectory(site)) {
      return Files.exists(site);
    }
    Path home = site.resolve("index.html");
    if (Files.isRegularFile(home)) {
      return !namesProgram(home);
    }
    try (Stream<Path> files = Files.list(site)) {
      return files.findAny().isPresent();
    }
  }

  /** Whether a page is ours; one of somebody else may be in any encoding. */
  private static boolean namesProgram(Path page) throws IOException {
    return new String(Files.readAllBytes(page), StandardCharsets.ISO_8859_1).contains(GENERATOR);
  }

  /**
   * The files there that look like a site's, for when nothing is known of the last run: its pages,
   * which name the program, and what machines read in folders of the site's own.
   */
  Set<String> likeOwn() throws IOException {
    Set<String> own = new TreeSet<>();
    if (Files.isDirectory(site)) {
      try (Stream<Path> files = Files.walk(site)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String path = site.relativize(file).toString().replace(File.separatorChar, '/');
          boolean page = path.endsWith(".html") && namesProgram(file);
          if (page || MACHINES.matcher(path).matches()) {
            own.add(path);
          }
        }
      }
    }
    return own;
  }

  /** The place of a file; some locales have no bytes for names of other scripts. */
  private Path at(String path) {
    try {
      return site.resolve(path);
    } catch (InvalidPathException e) {
      String help = ": this locale cannot write the name of that file; set LC_ALL=C.UTF-8";
      throw new UncheckedIOException(new IOException(path + help, e));
    }
  }

  boolean has(String path) {
    return Files.isRegularFile(at(path));
  }

  /** The digest of a file's bytes, or empty when it is not there. */
  String digest(String path) throws IOException {
    Path file = at(path);
    return Files.isRegularFile(file) ? Digests.of(Files.readAllBytes(file)) : "";
  }

  /** The same as if every line of it ended with LF. */
  String digestWithLineFeeds(String path) throws IOException {
    Path file = at(path);
    return Files.isRegularFile(file)
        ? Digests.of(LineEnds.withLineFeeds(Files.readAllBytes(file)))
        : "";
  }

  /** Keeps a file's bytes beside the site until all are known to be right. */
  void stage(String path, byte[] bytes) throws IOException {
    Files.write(staged.resolve(Digests.of(path)), bytes);
  }

  /** The same for bytes that come one after the other. */
  OutputStream stage(String path) throws IOException {
    return Files.newOutputStream(staged.resolve(Digests.of(path)));
  }

  /** Gives up a staged file. */
  void unstage(String path) throws IOException {
    Files.delete(staged.resolve(Digests.of(path)));
  }

  /** Puts a staged file in its place, whole. */
  void place(String path) throws IOException {
    Path from = staged.resolve(Digests.of(path));
    Path file = at(path);
    if (!Files.isDirectory(file.getParent())) {
      Files.createDirectories(file.getParent());
    }
    try {
      Files.move(from, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Path beside = file.resolveSibling("." + Digests.of(path) + ".part");
      Files.copy(from, beside, StandardCopyOption.REPLACE_EXISTING);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      Files.delete(from);
    }
  }

  /** What an earlier run left on the way, and what this one did not need. */
  private void sweep() throws IOException {
    if (Files.isDirectory(staged)) {
      try (Stream<Path> files = Files.list(staged)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(staged);
    }
  }

  /** Takes a file away, and the folder that it leaves empty. */
  void remove(String path) throws IOException {
    Path file = at(path);
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
    try {
      sweep();
    } finally {
      lock.release();
      channel.close();
    }
  }
}
