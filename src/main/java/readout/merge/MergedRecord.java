package readout.merge;

import java.util.List;

/**
 * A record that was added to.
 *
 * @param text its whole text; that of the record before where nothing was added
 * @param added what was added, a line each
 * @param left what could not be placed, a line each
 */
public record MergedRecord(String text, List<String> added, List<String> left) {
  /** Copies the lists. */
  public MergedRecord {
    added = List.copyOf(added);
    left = List.copyOf(left);
  }
}
