package readout.query.item;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes numbers and texts as bytes, which a {@link ByteReader} gives back in the same order. */
public final class ByteWriter {
  private byte[] bytes = new byte[256];
  private int end;

  /** Seven bits a byte, lowest first, the last one without the eighth; not below 0. */
  public void number(int number) {
    room(5);
    int rest = number;
    while (rest > 0x7F) {
      bytes[end++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes[end++] = (byte) rest;
  }

  /** Eight bytes, highest first. */
  public void fixed(long number) {
    room(Long.BYTES);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[end++] = (byte) (number >> shift);
    }
  }

  /** The number of its bytes in UTF-8, and these. */
  public void text(String text) {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The number of the bytes, and these. */
  public void bytes(byte[] more) {
    number(more.length);
    room(more.length);
    System.arraycopy(more, 0, bytes, end, more.length);
    end += more.length;
  }

  private void room(int more) {
    if (bytes.length - end < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + more));
    }
  }

  /** All that was taken. */
  public byte[] taken() {
    return Arrays.copyOf(bytes, end);
  }
}
