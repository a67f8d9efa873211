package readout.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.document.reference.OfficeTemplate;
import readout.document.reference.ReferenceReader;
import readout.document.word.PlainTemplate;
import readout.document.word.WordTemplate;
import readout.record.Digests;
import readout.record.UserFile;

/** Reads the office's Word file that notes are to look like. */
public final class ReferenceDocs {
  /** How large it may be. */
  private static final int MEGABYTES = 50;

  private ReferenceDocs() {}

  /**
   * The look of Word files.
   *
   * @param file the office's; null for the plain look
   * @param diagnostics takes what is wrong with it; after an error the plain look is given
   */
  public static WordTemplate look(Path file, Diagnostics diagnostics) {
    return file == null
        ? new PlainTemplate()
        : bytes(file, diagnostics)
            .flatMap(bytes -> ReferenceReader.read(file.toString(), bytes, diagnostics))
            .<WordTemplate>map(OfficeTemplate::new)
            .orElseGet(PlainTemplate::new);
  }

  /** Tells whether a file is what it was; empty without one, or when it cannot be read. */
  public static String digest(Path file) {
    try {
      return file == null || !Files.isRegularFile(file) ? "" : Digests.of(file);
    } catch (IOException e) {
      return "";
    }
  }

  private static Optional<byte[]> bytes(Path file, Diagnostics diagnostics) {
    try {
      return Optional.of(UserFile.read(file, MEGABYTES));
    } catch (UserFile.Unusable e) {
      diagnostics.add(
          Diagnostic.error(
                  Code.BAD_REFERENCE_DOC,
                  null,
                  null,
                  "cannot use the reference document \"" + file + "\": " + e.getMessage())
              .help("name a .docx or .dotx file of the office"));
      return Optional.empty();
    }
  }
}
