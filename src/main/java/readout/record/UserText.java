package readout.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text files of the user's that are not records: templates and labels. */
public final class UserText {
  private UserText() {}

  /**
   * The text of a file, without a byte-order mark.
   *
   * @throws java.nio.charset.CharacterCodingException when it is not UTF-8
   */
  public static String read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Why a path cannot be read as a file; empty when it can, or when nothing is there. */
  public static String obstacle(Path path) {
    if (!Files.exists(path) || Files.isRegularFile(path)) {
      return "";
    }
    return Files.isDirectory(path) ? "it is a folder" : "it is not a regular file";
  }
}
