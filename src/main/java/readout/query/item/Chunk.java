package readout.query.item;

import java.util.Arrays;

/** Some bytes of an array. Two chunks are never equal, so that each is kept once. */
public final class Chunk {
  private final byte[] array;
  private final int from;
  private final int to;

  /**
   * @param array the array; null when it was not read
   * @param from the index of the first of them
   * @param to the index after the last one
   */
  public Chunk(byte[] array, int from, int to) {
    this.array = array;
    this.from = from;
    this.to = to;
  }

  /** A whole array. */
  public static Chunk of(byte[] array) {
    return new Chunk(array, 0, array.length);
  }

  /** The array that has them; null when it was not read. */
  public byte[] array() {
    return array;
  }

  /** The index of the first of them. */
  public int from() {
    return from;
  }

  /** The index after the last one. */
  public int to() {
    return to;
  }

  /** How many they are. */
  public int length() {
    return to - from;
  }

  /** Whether another has the same bytes. */
  public boolean sameAs(Chunk other) {
    return Arrays.equals(array, from, to, other.array, other.from, other.to);
  }
}
