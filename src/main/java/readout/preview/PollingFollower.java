package readout.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows files by looking at all of them in turn: for containers, network drives and systems that
 * tell of changes late.
 */
final class PollingFollower extends Follower {
  private static final long PAUSE = 50;

  /** Looking takes at most this part of the time. */
  private static final long SHARE = 4;

  private final List<Followed> followed;
  private Map<Path, String> last;

  PollingFollower(List<Followed> followed, Runnable changed) {
    super(changed);
    this.followed = followed;
    this.last = look();
  }

  @Override
  boolean awaitChange() throws InterruptedException {
    long begin = System.nanoTime();
    Map<Path, String> now = look();
    long took = (System.nanoTime() - begin) / 1_000_000;
    if (now.equals(last)) {
      Thread.sleep(Math.max(PAUSE, SHARE * took));
      return false;
    }
    for (long waited = 0; waited < PATIENCE && !now.equals(last); waited += QUIET) {
      last = now;
      Thread.sleep(QUIET);
      now = look();
    }
    last = now;
    return true;
  }

  /** The time, size and identity of each file that matters. */
  private Map<Path, String> look() {
    Map<Path, String> files = new HashMap<>();
    for (Followed one : followed) {
      try {
        Files.walkFileTree(
            one.folder(),
            Set.of(),
            one.deep() ? Integer.MAX_VALUE : 1,
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (one.matters().test(file)) {
                  files.put(
                      file,
                      attributes.lastModifiedTime()
                          + " "
                          + attributes.size()
                          + " "
                          + attributes.fileKey());
                }
                return FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
              }
            });
      } catch (IOException e) {
        // It cannot be looked at: that it can again is a change.
      }
    }
    return files;
  }
}
