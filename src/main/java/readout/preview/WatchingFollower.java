package readout.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Follows files by what the system tells of their folders. */
final class WatchingFollower extends Follower {
  /** Folders that have gone are looked for so often. */
  private static final long AGAIN = 500;

  private final WatchService service;
  private final List<Followed> followed;

  /** What is followed in each folder that is watched. */
  private final Map<WatchKey, Watched> watched = new HashMap<>();

  private record Watched(Path folder, List<Followed> for_) {}

  /**
   * @throws IOException when the system cannot watch folders, or no more of them
   */
  WatchingFollower(List<Followed> followed, Runnable changed) throws IOException {
    super(changed);
    this.followed = followed;
    this.service = FileSystems.getDefault().newWatchService();
    watchAll();
  }

  /** Watches all folders that are there and not watched yet; whether any is new. */
  private boolean watchAll() throws IOException {
    boolean fresh = false;
    for (Followed one : followed) {
      fresh |= watch(one.folder(), one);
    }
    return fresh;
  }

  private boolean watch(Path folder, Followed one) throws IOException {
    if (!Files.isDirectory(folder) || isWatched(folder, one)) {
      return false;
    }
    if (!one.deep()) {
      add(folder, one);
      return true;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            add(dir, one);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    return true;
  }

  private boolean isWatched(Path folder, Followed one) {
    return watched.entrySet().stream()
        .anyMatch(
            e ->
                e.getKey().isValid()
                    && e.getValue().folder().equals(folder)
                    && e.getValue().for_().contains(one));
  }

  private void add(Path folder, Followed one) throws IOException {
    WatchKey key = folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
    List<Followed> all =
        watched.computeIfAbsent(key, any -> new Watched(folder, new ArrayList<>())).for_();
    if (!all.contains(one)) {
      all.add(one);
    }
  }

  @Override
  boolean awaitChange() throws InterruptedException {
    try {
      WatchKey key = service.poll(AGAIN, TimeUnit.MILLISECONDS);
      if (key == null) {
        return watchAll();
      }
      boolean changed = false;
      long patience = System.nanoTime() + PATIENCE * 1_000_000;
      while (key != null && System.nanoTime() < patience) {
        changed |= takeIn(key);
        key = service.poll(QUIET, TimeUnit.MILLISECONDS);
      }
      return key == null ? changed : changed | takeIn(key);
    } catch (IOException e) {
      // A folder went while it was looked at: the next look finds what there is.
      return true;
    }
  }

  /** Whether the events of a folder tell of a file that matters. */
  private boolean takeIn(WatchKey key) throws IOException {
    Watched one = watched.get(key);
    boolean changed = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == OVERFLOW) {
        changed = true;
      } else if (one != null) {
        Path file = one.folder().resolve((Path) event.context());
        changed |= one.for_().stream().anyMatch(f -> f.matters().test(file));
        if (event.kind() == ENTRY_CREATE && Files.isDirectory(file)) {
          for (Followed deep : List.copyOf(one.for_())) {
            changed |= deep.deep() && watch(file, deep);
          }
        }
      }
    }
    if (!key.reset()) {
      watched.remove(key);
      changed = true;
    }
    return changed;
  }

  @Override
  public void close() throws IOException {
    super.close();
    service.close();
  }
}
