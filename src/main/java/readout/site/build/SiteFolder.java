package readout.site.build;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CheckedOutputStream;
import readout.output.LineEnds;
import readout.record.ContentSum;
import readout.record.Digests;
import readout.record.NamedFailure;
import readout.site.cache.SiteCache;
import readout.site.cache.Spool;

/**
 * The folder of a site: files appear in it whole, one run at a time writes there, and nothing is
 * written or removed through a symbolic link inside it.
 */
final class SiteFolder implements AutoCloseable {
  /** Where files wait in the site itself when the cache is on another file system. */
  private static final String ARRIVING = ".readout-arriving";

  /** What hosts and version control keep in a folder before the first site is there. */
  private static final Pattern OF_THE_HOST = Pattern.compile("\\..*|CNAME");

  private final Path site;
  private final Path staged;
  private final SiteLock lock;
  private final OwnFiles own;
  private final Set<Path> realFolders = ConcurrentHashMap.newKeySet();

  private SiteFolder(Path site, Path staged, SiteLock lock) {
    this.site = site;
    this.staged = staged;
    this.lock = lock;
    this.own = new OwnFiles(site);
  }

  /** Opens the folder for this run alone; null when another run has it open. */
  static SiteFolder open(Path site, SiteCache cache) throws IOException {
    SiteLock lock = SiteLock.take(cache.lock());
    if (lock == null) {
      return null;
    }
    try {
      SiteCache.makeFolder(cache.folder());
      SiteFolder folder =
          new SiteFolder(SiteCache.real(site), cache.folder().resolve("staged"), lock);
      folder.sweep();
      SiteCache.makeFolder(folder.staged);
      return folder;
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /** A spool beside the site. */
  Spool spool() throws IOException {
    return Spool.open(staged.resolve("spool"));
  }

  /** The time by the clock of the cache's file system. */
  FileTime now() throws IOException {
    try (Spool spool = spool()) {
      return spool.opened();
    }
  }

  /**
   * Whether the files may be those of others: there are some, and none is a page of ours.
   *
   * @param home the sum that the home page was written with, or empty when that is not known
   */
  boolean isForeign(String home) throws IOException {
    if (!Files.isDirectory(site)) {
      return Files.exists(site);
    }
    if (has("index.html")) {
      return !isOwn("index.html", home);
    }
    try (Stream<Path> files = Files.list(site)) {
      boolean empty =
          files.allMatch(f -> OF_THE_HOST.matcher(f.getFileName().toString()).matches());
      return home.isEmpty() && !empty && !own.hasPage();
    }
  }

  /** The files there that tell by themselves that they are the site's, sorted. */
  Set<String> own() throws IOException {
    return own.all();
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
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

  /** Whether a file is there itself, not a link to one. */
  boolean has(String path) {
    return isFile(at(path));
  }

  /** How many bytes a file of the site has; none when it is not there. */
  long size(String path) throws IOException {
    return has(path) ? Files.size(at(path)) : 0;
  }

  /** Copies the bytes of a file of the site. */
  void copy(String path, OutputStream out) throws IOException {
    Files.copy(at(path), out);
  }

  /** The sum of a file's bytes, or empty when it is not there. */
  String sum(String path) throws IOException {
    Path file = at(path);
    if (!isFile(file)) {
      return "";
    }
    ContentSum sum = new ContentSum();
    Files.copy(file, new CheckedOutputStream(OutputStream.nullOutputStream(), sum));
    return sum.hex();
  }

  /**
   * Whether a file that is there is the site's: it holds what this program wrote, or tells so.
   *
   * @param content the sum of the bytes it was written with, or empty when that is not known
   */
  boolean isOwn(String path, String content) throws IOException {
    return !content.isEmpty()
            && (sum(path).equals(content) || sumWithLineFeeds(path).equals(content))
        || own.has(path);
  }

  /** The sum of a file as if all its lines ended with LF, or empty when it is not there. */
  String sumWithLineFeeds(String path) throws IOException {
    Path file = at(path);
    return isFile(file) ? ContentSum.of(LineEnds.withLineFeeds(Files.readAllBytes(file))) : "";
  }

  /** Keeps a file's bytes beside the site until all are known to be right. */
  void stage(String path, byte[] bytes) throws IOException {
    NamedFailure.of(at(path), () -> Files.write(staged.resolve(Digests.of(path)), bytes));
  }

  /** The same for bytes that come one after the other. */
  OutputStream stage(String path) throws IOException {
    return NamedFailure.stream(at(path), Files.newOutputStream(staged.resolve(Digests.of(path))));
  }

  /** Gives up a staged file. */
  void unstage(String path) throws IOException {
    Files.delete(staged.resolve(Digests.of(path)));
  }

  /**
   * Finds out whether files can be put in their places, before the first one is.
   *
   * @throws IOException naming the file or folder that is in the way
   */
  void expect(Collection<String> paths) throws IOException {
    for (String path : paths) {
      Path file = at(path);
      if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileSystemException(file + ": is a folder, and the site has a file there");
      }
      expectFolder(file.getParent());
    }
  }

  /**
   * Brings staged files into the site's file system, so that a full disk is met before the first
   * file is put in its place; nothing is done where they are there.
   */
  void bring(Collection<String> paths) throws IOException {
    if (paths.isEmpty() || inOneFileSystem()) {
      return;
    }
    for (String path : paths) {
      bring(path);
    }
  }

  private boolean inOneFileSystem() throws IOException {
    return Files.getFileStore(staged).equals(Files.getFileStore(Files.createDirectories(site)));
  }

  private Path bring(String path) throws IOException {
    Path from = staged.resolve(Digests.of(path));
    Path arriving = site.resolve(ARRIVING).resolve(Digests.of(path));
    expectFolder(arriving.getParent());
    NamedFailure.of(
        at(path),
        () -> {
          Files.createDirectories(arriving.getParent());
          Files.copy(from, arriving, StandardCopyOption.REPLACE_EXISTING);
        });
    Files.delete(from);
    return arriving;
  }

  private void expectFolder(Path folder) throws IOException {
    if (!folder.startsWith(site) || realFolders.contains(folder)) {
      return;
    }
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileSystemException(folder + ": is not a folder but a file or a link");
      }
      if (!Files.isWritable(folder)) {
        throw new FileSystemException(folder + ": may not be written to");
      }
    }
    realFolders.add(folder);
    expectFolder(folder.getParent());
  }

  /** Puts a staged file in its place, whole. */
  void place(String path) throws IOException {
    Path from = staged.resolve(Digests.of(path));
    Path file = at(path);
    if (!Files.isDirectory(file.getParent())) {
      Files.createDirectories(file.getParent());
    }
    Path arriving = site.resolve(ARRIVING).resolve(Digests.of(path));
    if (isFile(arriving)) {
      Files.move(arriving, file, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    try {
      Files.move(from, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(bring(path), file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** What an earlier run left on the way, and what this one did not need. */
  private void sweep() throws IOException {
    empty(staged);
    empty(site.resolve(ARRIVING));
  }

  private static void empty(Path folder) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  /** Takes a file away, and the folders that it leaves empty. */
  void remove(String path) throws IOException {
    Path file = at(path);
    expectFolder(file.getParent());
    try {
      Files.delete(file);
    } catch (NoSuchFileException e) {
      return;
    }
    Path folder = file.getParent();
    while (!folder.equals(site) && isEmpty(folder)) {
      Files.delete(folder);
      folder = folder.getParent();
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      sweep();
    } finally {
      lock.close();
    }
  }
}
