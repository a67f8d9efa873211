package readout.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.diagnostic.Diagnostic;
import readout.template.Format;

/** Holds outputs against what is on disk, for repositories that keep their notes. */
public final class Staleness {
  private final Set<String> lines = new TreeSet<>();
  private final Format format;
  private int lineEnds;

  private Staleness(Format format) {
    this.format = format;
  }

  /**
   * The outputs that are stale or missing, and files of the folder that no record makes.
   *
   * @param outputs what would be written, each with a path
   * @param copies the files beside records that would be beside them
   * @param folder the output folder, or null when a single file is asked for
   * @param format only files with its extension count as left over
   */
  public static Staleness of(
      List<Output> outputs, List<FileCopy> copies, Path folder, Format format) throws IOException {
    Staleness staleness = new Staleness(format);
    Set<Path> expected = new HashSet<>();
    for (FileCopy copy : copies) {
      expected.add(copy.to().toAbsolutePath().normalize());
      if (!Files.exists(copy.to())) {
        staleness.lines.add(copy.to() + ": missing");
      } else if (copy.isStale()) {
        staleness.lines.add(copy.to() + ": stale");
      }
    }
    staleness.compare(outputs, expected, folder);
    return staleness;
  }

  /** One line a file, sorted; empty when all is up to date. */
  public List<String> lines() {
    return new ArrayList<>(lines);
  }

  /** What to do about files that differ only in their line ends; empty without any. */
  public Optional<Diagnostic> lineEnds() {
    if (lineEnds == 0) {
      return Optional.empty();
    }
    return Optional.of(
        format == Format.EML ? LineEnds.noteOfMessages(lineEnds) : LineEnds.note(lineEnds));
  }

  private void compare(List<Output> outputs, Set<Path> expected, Path folder) throws IOException {
    for (Output output : outputs) {
      Path path = output.path();
      expected.add(path.toAbsolutePath().normalize());
      if (!Files.exists(path)) {
        lines.add(path + ": missing");
      } else {
        compare(path, output.bytes(), format.isText());
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
  }

  private void compare(Path path, byte[] made, boolean text) throws IOException {
    byte[] there = Files.readAllBytes(path);
    if ((text || format == Format.EML) && LineEnds.areAllThatDiffers(there, made)) {
      String ends = format == Format.EML ? "LF" : "CRLF";
      lines.add(path + ": stale: differs only in line ends (" + ends + ")");
      lineEnds++;
    } else if (!Arrays.equals(there, made)) {
      lines.add(path + ": stale");
    }
  }
}
