package readout.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps bytes until they are asked for: in memory while there is room, then in a file. */
final class Spool implements AutoCloseable {
  private final FileChannel file;
  private final AtomicLong room = new AtomicLong(Runtime.getRuntime().maxMemory() / 8);
  private final AtomicLong end = new AtomicLong();

  private Spool(FileChannel file) {
    this.file = file;
  }

  /** A spool whose file goes when it is closed. */
  static Spool open(Path file) throws IOException {
    return new Spool(
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  /** Keeps some bytes, which nobody may change afterwards. */
  Place put(byte[] bytes) {
    if (room.addAndGet(-bytes.length) >= 0) {
      return Place.of(bytes);
    }
    long offset = end.getAndAdd(bytes.length);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      while (buffer.hasRemaining()) {
        file.write(buffer, offset + buffer.position());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Place(null, file, offset, bytes.length);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
