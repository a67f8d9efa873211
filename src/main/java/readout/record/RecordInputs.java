package readout.record;

import java.io.InputStream;

/** Reads records by their names, as often as they are asked for. Safe across threads. */
public final class RecordInputs {
  private final InputStream standardInput;
  private RecordInput piped;

  /**
   * @param standardInput what {@code -} means; it can be read once only, and is kept
   */
  public RecordInputs(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * The bytes of a record.
   *
   * @throws RecordInput.Unusable with the words for the user
   */
  public RecordInput read(String name) throws RecordInput.Unusable {
    if (!name.equals(RecordInput.STANDARD_INPUT)) {
      return RecordInput.read(name, standardInput, RecordInput.BYTE_LIMIT);
    }
    synchronized (this) {
      if (piped == null) {
        piped = RecordInput.read(name, standardInput, RecordInput.BYTE_LIMIT);
      }
      return piped;
    }
  }
}
