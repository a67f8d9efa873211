package readout.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps texts until they are asked for: in memory while there is room, then in a file. */
final class Spool implements AutoCloseable {
  private final FileChannel file;
  private final AtomicLong room = new AtomicLong(Runtime.getRuntime().maxMemory() / 8);
  private final AtomicLong end = new AtomicLong();

  private Spool(FileChannel file) {
    this.file = file;
  }

  /**
   * Where a text is.
   *
   * @param bytes the text, or null when it is in the file
   */
  record Place(byte[] bytes, long offset, int length) {}

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

  /** Keeps a text. */
  Place put(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (room.addAndGet(-bytes.length) >= 0) {
      return new Place(bytes, 0, bytes.length);
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
    return new Place(null, offset, bytes.length);
  }

  /** A text that was kept. */
  String get(Place place) {
    if (place.bytes() != null) {
      return new String(place.bytes(), StandardCharsets.UTF_8);
    }
    ByteBuffer buffer = ByteBuffer.allocate(place.length());
    try {
      while (buffer.hasRemaining()) {
        if (file.read(buffer, place.offset() + buffer.position()) < 0) {
          throw new IOException("the file of a spool is too short");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new String(buffer.array(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
