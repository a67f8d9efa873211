package readout.site.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import readout.site.model.Interner;

/**
 * Gives back what a {@link ByteSink} has taken, in the same order; it takes no more memory than
 * there are bytes, whatever they say. All its methods throw {@link BrokenState}.
 */
final class ByteSource {
  private final Interner pool;
  private final InputStream in;
  private final FileChannel file;
  private byte[] bytes;
  private int next;
  private int end;

  /** How many bytes the stream has still to give. */
  private long left;

  /** Where the next place is in the file, and where the last one ends. */
  private long beside;

  private final long besideEnd;

  /**
   * @param pool keeps what many values have in common, or null
   */
  ByteSource(byte[] bytes, Interner pool) {
    this(bytes, bytes.length, pool, InputStream.nullInputStream(), 0, null, 0, 0);
  }

  /**
   * @param in gives the bytes
   * @param length how many of them there are
   * @param file holds what is kept beside them
   * @param beside where that begins
   * @param besideEnd where it ends
   */
  ByteSource(InputStream in, long length, FileChannel file, long beside, long besideEnd) {
    this(new byte[1 << 16], 0, null, in, length, file, beside, besideEnd);
  }

  private ByteSource(
      byte[] bytes,
      int end,
      Interner pool,
      InputStream in,
      long left,
      FileChannel file,
      long beside,
      long besideEnd) {
    this.bytes = bytes;
    this.end = end;
    this.pool = pool;
    this.in = in;
    this.left = left;
    this.file = file;
    this.beside = beside;
    this.besideEnd = besideEnd;
  }

  /** The one object for all that are equal to this one. */
  <T> T pooled(T value) {
    return pool == null ? value : pool.of(value);
  }

  int number() {
    int number = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      byte part = bytes[take(1)];
      number |= (part & 0x7F) << shift;
      if (part >= 0) {
        return number;
      }
    }
    throw new BrokenState("a number without an end");
  }

  /** How many things follow, each of at least some bytes. */
  int count(int bytesEach) {
    int count = number();
    if (count < 0 || (long) count * bytesEach > end - next + left) {
      throw new BrokenState("more things than bytes");
    }
    return count;
  }

  int fixedInt() {
    int number = 0;
    int from = take(Integer.BYTES);
    for (int i = from; i < from + Integer.BYTES; i++) {
      number = number << 8 | bytes[i] & 0xFF;
    }
    return number;
  }

  long fixedLong() {
    return (long) fixedInt() << 32 | fixedInt() & 0xFFFFFFFFL;
  }

  String text() {
    int length = count(1);
    int from = take(length + 2) + 1;
    return length == 0 ? "" : new String(bytes, from, length, StandardCharsets.UTF_8);
  }

  ByteRange place() {
    int length = number();
    if (length < 0 || length > besideEnd - beside) {
      throw new BrokenState("more beside it than there is");
    }
    ByteRange place = new ByteRange(null, file, beside, length);
    beside += length;
    return place;
  }

  /** Makes sure that everything was asked for. */
  void finish() {
    if (next < end || left > 0 || beside < besideEnd) {
      throw new BrokenState("more bytes than things");
    }
  }

  /** Where the next bytes are, which have been given. */
  private int take(int count) {
    if (count < 0 || count > end - next) {
      fill(count);
    }
    int from = next;
    next += count;
    return from;
  }

  private void fill(int count) {
    int rest = end - next;
    if (count < 0 || count > rest + left) {
      throw new BrokenState("too few bytes");
    }
    byte[] room = count > bytes.length ? new byte[count] : bytes;
    System.arraycopy(bytes, next, room, 0, rest);
    try {
      int more = in.readNBytes(room, rest, (int) Math.min(room.length - rest, left));
      left -= more;
      bytes = room;
      next = 0;
      end = rest + more;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (end < count) {
      throw new BrokenState("too few bytes");
    }
  }
}
