package readout.note;

/** Gives what a text's references to quotes and figures mean. */
public interface PlacedItems {
  /** For texts without references. */
  PlacedItems NONE = number -> null;

  /**
   * What is printed in place of a reference; null for nothing.
   *
   * @param number the number that the released text has in the reference's place
   */
  PlacedItem get(int number);
}
