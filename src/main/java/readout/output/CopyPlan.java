package readout.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.check.links.FileWarnings;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.leak.CopiedText;
import readout.leak.Leaks;
import readout.record.FolderNames;
import readout.record.InputFiles;
import readout.record.Located;
import readout.record.Located.Finding;
import readout.record.ReadRecord;
import readout.record.RecordFolder;
import readout.record.RelativeAddress;

/** Which files beside records go beside their notes, so that what notes link to is there. */
final class CopyPlan {
  /** The largest text that is searched for what is withheld. */
  private static final long MOST_SEARCHED = 1 << 24;

  private final Path folder;
  private final OutputPlan outputs;
  private final Instant at;
  private final FolderNames names = new FolderNames();
  private final FileWarnings warnings = new FileWarnings(names);
  private final Map<String, FileCopy> copies = new LinkedHashMap<>();

  /**
   * @param folder of the outputs; null when they go to no folder
   * @param outputs the plan of the notes
   * @param at when waivers are judged
   */
  CopyPlan(Path folder, OutputPlan outputs, Instant at) {
    this.folder = folder;
    this.outputs = outputs;
    this.at = at;
  }

  /** The folder in which notes are; null when they go to standard output, a device or a pipe. */
  static Path folder(RenderRequest request) {
    Path output = request.output();
    if (output == null || request.outputIsFolder()) {
      return output;
    }
    Path parent = output.getParent() == null ? Path.of("") : output.getParent();
    return OutputWriter.isStream(output) ? null : parent;
  }

  /**
   * Takes the addresses that a note of a record has printed.
   *
   * @param record what users call the record
   * @param leaks searches what is copied
   * @param diagnostics takes what is wrong
   */
  void add(
      String record, ReadRecord read, Set<String> addresses, Leaks leaks, Diagnostics diagnostics) {
    RecordFolder beside = addresses.isEmpty() ? null : RecordFolder.of(record, names).orElse(null);
    if (beside == null) {
      return;
    }
    warnings.records(record, read, addresses, at, diagnostics);
    for (String address : addresses) {
      Located located = beside.locate(RelativeAddress.of(address).orElseThrow());
      if (folder != null && located.finding() == Finding.FILE) {
        add(
            record,
            new FileCopy(located.file(), folder.resolve(located.path())),
            leaks,
            diagnostics);
      }
    }
  }

  private void add(String record, FileCopy copy, Leaks leaks, Diagnostics diagnostics) {
    try {
      if (Files.exists(copy.to()) && Files.isSameFile(copy.from(), copy.to())) {
        return;
      }
      text(copy.from())
          .flatMap(text -> leaks.inFile(text, copy.to().toString()))
          .ifPresent(diagnostics::add);
      FileCopy other = copies.putIfAbsent(InputFiles.key(copy.to()), copy);
      if (other == null) {
        outputs.expect(record, copy.to(), diagnostics);
      } else if (Files.mismatch(other.from(), copy.from()) >= 0) {
        diagnostics.add(
            Diagnostic.error(
                    Code.SAME_OUTPUT,
                    new SourceFile(record, ""),
                    null,
                    "a file beside it would be copied to "
                        + copy.to()
                        + ", as would one of another record")
                .help("give them names of their own, or render the records into two folders"));
      }
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.error(Code.UNREADABLE_INPUT, null, null, "cannot read " + e.getMessage()));
    }
  }

  /** The text of a file that is one and not too large to be searched. */
  private static Optional<String> text(Path file) throws IOException {
    return Files.size(file) <= MOST_SEARCHED
        ? CopiedText.of(Files.readAllBytes(file))
        : Optional.empty();
  }

  /** The copies in the order of the notes. */
  List<FileCopy> copies() {
    return new ArrayList<>(copies.values());
  }
}
