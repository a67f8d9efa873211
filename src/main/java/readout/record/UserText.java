package readout.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.yaml.Sources;

/** Reads text files of the user's that are not records: templates, labels and pages. */
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

  /**
   * The text of a file as diagnostics point into it; empty after it was reported that it is no
   * text.
   *
   * @param name what users call it
   * @param sink takes what is wrong with its encoding
   * @throws IOException naming the file when it cannot be read
   */
  public static Optional<SourceFile> source(Path file, String name, Diagnostics sink)
      throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw NamedFailure.named(file, e);
    }
    return Sources.read(name, bytes, sink);
  }

  /** Why a path cannot be read as a file; empty when it can, or when nothing is there. */
  public static String obstacle(Path path) {
    if (!Files.exists(path) || Files.isRegularFile(path)) {
      return "";
    }
    return Files.isDirectory(path) ? "it is a folder" : "it is not a regular file";
  }
}
