package readout.site.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import readout.record.NamedFailure;

/**
 * Notes the files that a run is about to make or to remove, so that the run after an interrupted
 * one knows that they are the site's.
 */
public final class PendingFiles {
  private static final String NAME = "pending";

  private PendingFiles() {}

  /** Adds files to the note, which is on the disk, whole, before this returns. */
  public static void announce(Path cache, List<String> paths) throws IOException {
    SiteCache.makeFolder(cache);
    Set<String> all = new TreeSet<>(announced(cache));
    all.addAll(paths);
    Path staged = cache.resolve(NAME + ".part");
    try (FileChannel channel = SiteCache.create(staged)) {
      OutputStream out = NamedFailure.stream(staged, Channels.newOutputStream(channel));
      out.write(String.join("\n", all).getBytes(StandardCharsets.UTF_8));
      channel.force(true);
    }
    Files.move(staged, cache.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
  }

  /** The files that a run announced which did not come to its end; what is torn is left out. */
  public static List<String> announced(Path cache) throws IOException {
    Path file = cache.resolve(NAME);
    return Files.isRegularFile(file)
        ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
            .lines()
            .filter(SitePath::isInside)
            .toList()
        : List.of();
  }

  /** The files are in their places, and the state knows them. */
  static void forget(Path cache) throws IOException {
    Files.deleteIfExists(cache.resolve(NAME));
  }
}
