package readout.site.cache;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Where some bytes are kept.
 *
 * @param memory the bytes, or null when they are in the file
 * @param file open while it is needed, or null
 * @param offset of the first byte in the file
 * @param length how many bytes there are
 */
public record ByteRange(byte[] memory, FileChannel file, long offset, int length) {
  /** In memory; the bytes must not be changed afterwards. */
  public static ByteRange of(byte[] bytes) {
    return new ByteRange(bytes, null, 0, bytes.length);
  }

  /** All bytes. */
  public byte[] bytes() {
    return bytes(0, length);
  }

  /**
   * Some of the bytes.
   *
   * @param from the first of them, counted from 0
   */
  public byte[] bytes(int from, int count) {
    byte[] bytes = new byte[count];
    if (memory != null) {
      System.arraycopy(memory, from, bytes, 0, count);
      return bytes;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      while (buffer.hasRemaining()) {
        if (file.read(buffer, offset + from + buffer.position()) < 0) {
          throw new EOFException("a file of what is kept is too short");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes;
  }
}
