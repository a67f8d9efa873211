package readout.record;

import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file beside a record that says who cleared it; it is no record. */
public final class ClearedFile {
  private static final String ENDING = ".cleared.yaml";

  private ClearedFile() {}

  /** Whether a file is one by its name. */
  public static boolean isOne(Path file) {
    return file.getFileName().toString().endsWith(ENDING);
  }

  /** Where that of a record is, whether it is there or not: {@code talks.cleared.yaml}. */
  public static Path of(String record) {
    Path file = FileSystems.getDefault().getPath(record);
    String name = file.getFileName().toString().replaceAll("[.]ya?ml$", "");
    return file.resolveSibling(name + ENDING);
  }

  /**
   * What is in that of a record; empty when it is not there.
   *
   * @throws RecordInput.Unusable when it cannot be read
   */
  public static Optional<RecordInput> read(String record) throws RecordInput.Unusable {
    Path file = of(record);
    return Files.exists(file)
        ? Optional.of(
            RecordInput.read(
                file.toString(), InputStream.nullInputStream(), RecordInput.BYTE_LIMIT))
        : Optional.empty();
  }
}
