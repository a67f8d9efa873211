package readout.query.index;

import java.util.Arrays;
import readout.query.item.ItemKind;

/**
 * The bytes of a view: of the rows of each kind, and of the words that may not be in an answer.
 * They are in arrays of their own or in sections of a file, which hold those of many views.
 */
final class Content {
  /** The kinds of items, and the withheld words after them. */
  static final int SECTIONS = ItemKind.values().length + 1;

  /** The place of the withheld words. */
  static final int SECRETS = SECTIONS - 1;

  private final byte[][] arrays;
  private final int[] starts;
  private final int[] ends;

  /**
   * @param arrays in which its bytes are; null for those that were not read
   * @param starts where they begin in each
   * @param ends where they end
   */
  Content(byte[][] arrays, int[] starts, int[] ends) {
    this.arrays = arrays;
    this.starts = starts;
    this.ends = ends;
  }

  /** With arrays of its own. */
  static Content of(byte[][] arrays) {
    int[] ends = new int[SECTIONS];
    for (int i = 0; i < SECTIONS; i++) {
      ends[i] = arrays[i].length;
    }
    return new Content(arrays, new int[SECTIONS], ends);
  }

  byte[] array(int section) {
    return arrays[section];
  }

  int start(int section) {
    return starts[section];
  }

  int end(int section) {
    return ends[section];
  }

  int length(int section) {
    return ends[section] - starts[section];
  }

  /** Whether two have the same bytes. */
  boolean sameAs(Content other) {
    for (int i = 0; i < SECTIONS; i++) {
      if (!Arrays.equals(
          arrays[i], starts[i], ends[i], other.arrays[i], other.starts[i], other.ends[i])) {
        return false;
      }
    }
    return true;
  }
}
