package readout.record;

import java.nio.file.Path;

/**
 * What an address of a record leads to.
 *
 * @param finding whether it may be copied, or why not
 * @param path the way to it from the record's folder as it is written, decoded, with slashes and
 *     without {@code .} and needless {@code ..}; empty when it leads out
 * @param file where it is, without links; null unless it is there and may be copied
 * @param near a name in its place that differs in capital letters only, or empty
 */
public record Located(Finding finding, String path, Path file, String near) {
  /** What was found. */
  public enum Finding {
    /** A file that may be copied. */
    FILE,
    /** Another record, which is never copied. */
    RECORD,
    /** Nothing. */
    MISSING,
    /** A folder, a device, or a file that may not be read. */
    NO_FILE,
    /** Something outside the record's folder, by its address or through a link. */
    OUTSIDE,
    /** A file or folder whose name begins with a dot. */
    HIDDEN,
    /** What was meant as an address and is read as plain text. */
    UNREAD
  }

  static Located not(Finding finding, String path) {
    return new Located(finding, path, null, "");
  }
}
