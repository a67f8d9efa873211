package readout.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file beside a record that a note names and that is copied beside the note.
 *
 * @param from where it is, without links
 * @param to where the note's address leads
 */
public record FileCopy(Path from, Path to) {
  /** Whether a file with other bytes is in its place, which may be the user's. */
  public boolean isInTheWay() throws IOException {
    return Files.exists(to) && isStale();
  }

  /** Whether the place does not hold these bytes. */
  public boolean isStale() throws IOException {
    return !Files.isRegularFile(to) || Files.mismatch(from, to) >= 0;
  }
}
