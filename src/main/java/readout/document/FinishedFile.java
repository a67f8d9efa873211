package readout.document;

import java.util.List;

/**
 * A file that is bytes and not text, with all that can be read in it.
 *
 * @param bytes of the file; not to be changed
 * @param parts what is in it
 */
public record FinishedFile(byte[] bytes, List<FilePart> parts) {
  /** Copies the list. */
  public FinishedFile {
    parts = List.copyOf(parts);
  }
}
