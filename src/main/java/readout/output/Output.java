package readout.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * One finished output.
 *
 * @param path where it belongs, or null for standard output
 * @param bytes all of it; not to be changed
 */
public record Output(Path path, byte[] bytes) {
  /** An output that is text. */
  public Output(Path path, String text) {
    this(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
