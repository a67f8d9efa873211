package readout.site.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.atomic.AtomicLong;
import readout.record.NamedFailure;

/** Keeps bytes until they are asked for: in memory while there is space, then in a file. */
public final class Spool implements AutoCloseable {
  /** A file that is written and read soon after stays in the system's memory anyway. */
  private static final long MOST_MEMORY = 16 << 20;

  private final FileChannel file;
  private final AtomicLong room =
      new AtomicLong(Math.min(MOST_MEMORY, Runtime.getRuntime().maxMemory() / 32));
  private final AtomicLong end = new AtomicLong();

  private final FileTime opened;

  private final Path name;

  private Spool(Path name, FileChannel file, FileTime opened) {
    this.name = name;
    this.file = file;
    this.opened = opened;
  }

  /** A spool whose file goes when it is closed. */
  public static Spool open(Path file) throws IOException {
    SiteCache.create(file).close();
    FileTime now = Files.getLastModifiedTime(file);
    return new Spool(
        file,
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE),
        now);
  }

  /** When it was opened, by the clock of the file system. */
  public FileTime opened() {
    return opened;
  }

  /** Keeps some bytes, which must not be changed afterwards. */
  public ByteRange put(byte[] bytes) {
    if (room.addAndGet(-bytes.length) >= 0) {
      return ByteRange.of(bytes);
    }
    long offset = end.getAndAdd(bytes.length);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      while (buffer.hasRemaining()) {
        file.write(buffer, offset + buffer.position());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(NamedFailure.named(name, e));
    }
    return new ByteRange(null, file, offset, bytes.length);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
