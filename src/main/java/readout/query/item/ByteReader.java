package readout.query.item;

import java.nio.charset.StandardCharsets;

/**
 * Gives back what a {@link ByteWriter} has taken, in the same order; what was written by something
 * else ends in an {@link IndexOutOfBoundsException} or in other values, and takes no more memory
 * than there are bytes.
 */
public final class ByteReader {
  private final byte[] bytes;
  private int at;

  /**
   * @param from the index of the first byte
   */
  public ByteReader(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  /** The index of the next byte. */
  public int at() {
    return at;
  }

  /** A number. */
  public int number() {
    int number = 0;
    int shift = 0;
    byte part = bytes[at++];
    while (part < 0) {
      number |= (part & 0x7F) << shift;
      shift += 7;
      part = bytes[at++];
    }
    return number | part << shift;
  }

  /** A number of eight bytes. */
  public long fixed() {
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = number << 8 | bytes[at++] & 0xFF;
    }
    return number;
  }

  /** A text; never null. */
  public String text() {
    int length = number();
    int from = at;
    at += length;
    return length == 0 ? "" : new String(bytes, from, length, StandardCharsets.UTF_8);
  }

  /** The text that is next, which stays so. */
  String peekText() {
    return new ByteReader(bytes, at).text();
  }

  /** Whether the text that is next, which stays so, has some words. */
  boolean nextHas(Sought sought) {
    ByteReader next = new ByteReader(bytes, at);
    int length = next.number();
    return sought.isIn(bytes, next.at, next.at + length);
  }

  /** The index after the text that is next, which stays so. */
  int afterText() {
    ByteReader after = new ByteReader(bytes, at);
    after.skipText();
    return after.at;
  }

  /** Leaves out a text. */
  void skipText() {
    int length = number();
    at += length;
  }
}
