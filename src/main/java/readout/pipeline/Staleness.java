package readout.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Holds outputs against what is on disk, for repositories that keep their notes. */
public final class Staleness {
  private Staleness() {}

  /**
   * The outputs that are stale or missing, and files of the folder that no record makes.
   *
   * @param outputs what would be written, each with a path
   * @param folder the output folder, or null when a single file is asked for
   * @param format only files with its extension count as left over
   * @return one line each, sorted; empty when all is up to date
   */
  public static List<String> report(List<Output> outputs, Path folder, Format format)
      throws IOException {
    Set<String> lines = new TreeSet<>();
    Set<Path> expected = new HashSet<>();
    for (Output output : outputs) {
      Path path = output.path();
      expected.add(path.toAbsolutePath().normalize());
      if (!Files.exists(path)) {
        lines.add(path + ": missing");
      } else if (!Arrays.equals(
          Files.readAllBytes(path), output.text().getBytes(StandardCharsets.UTF_8))) {
        lines.add(path + ": stale");
      }
    }
    if (folder != null && Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files =
          Files.newDirectoryStream(folder, "*." + format.extension())) {
        for (Path file : files) {
          if (!expected.contains(file.toAbsolutePath().normalize())) {
            lines.add(file + ": left over");
          }
        }
      }
    }
    return new ArrayList<>(lines);
  }
}
