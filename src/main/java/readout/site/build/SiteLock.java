package readout.site.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import readout.site.cache.SiteCache;

/** Keeps other runs away from a site. The system releases it however a run ends. */
final class SiteLock implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;

  private SiteLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** Takes the lock; null when another run has it. */
  static SiteLock take(Path file) throws IOException {
    SiteCache.makeFolder(file.getParent());
    FileChannel channel = SiteCache.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new SiteLock(channel, lock);
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

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
