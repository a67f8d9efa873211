package readout.site.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes numbers, texts and places as bytes, and hands them on when they are many. */
final class ByteSink {
  private static final int MANY = 1 << 16;

  private final OutputStream out;
  private final List<ByteRange> beside = new ArrayList<>();
  private byte[] bytes = new byte[1024];
  private int end;

  /** Keeps what it takes for {@link #bytes}. */
  ByteSink() {
    this(null);
  }

  /**
   * @param out takes the bytes, the last of them with {@link #flush}
   */
  ByteSink(OutputStream out) {
    this.out = out;
  }

  /** What was taken and not handed on. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, end);
  }

  /** The places that were taken, whose own bytes are to be kept beside these, in this order. */
  List<ByteRange> beside() {
    return beside;
  }

  /** Seven bits a byte, lowest first, the last one without the eighth; without a sign. */
  void number(int number) {
    room(5);
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      bytes[end++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[end++] = (byte) rest;
  }

  /** Four bytes, highest first. */
  void fixed(int number) {
    room(4);
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes[end++] = (byte) (number >> shift);
    }
  }

  /** Eight bytes, highest first. */
  void fixed(long number) {
    fixed((int) (number >> 32));
    fixed((int) number);
  }

  /** A text begins and ends with a line of its own: a search of the bytes finds its words. */
  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    room(utf8.length + 2);
    bytes[end++] = '\n';
    System.arraycopy(utf8, 0, bytes, end, utf8.length);
    end += utf8.length;
    bytes[end++] = '\n';
  }

  /** The length of what is kept beside these bytes. */
  void place(ByteRange place) {
    number(place.length());
    beside.add(place);
  }

  /** Hands on what is left. */
  void flush() {
    try {
      out.write(bytes, 0, end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    end = 0;
  }

  private void room(int more) {
    if (out != null && end > MANY) {
      flush();
    }
    if (bytes.length - end < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + more));
    }
  }
}
