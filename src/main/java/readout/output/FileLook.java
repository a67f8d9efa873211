package readout.output;

import java.nio.file.Path;
import java.util.List;
import readout.document.pdf.PdfPaper;

/**
 * What the user says of files that are not text.
 *
 * @param referenceDoc the office's file that Word files look like; null for the plain look
 * @param paper of PDF files
 * @param fonts files of fonts that come before those of the program in PDF files
 * @param data whether PDF files hold the note as data, too
 */
public record FileLook(Path referenceDoc, PdfPaper paper, List<Path> fonts, boolean data) {
  /** The plain look, on A4. */
  public static final FileLook PLAIN = new FileLook(null, PdfPaper.A4, List.of(), false);

  /** Copies the list. */
  public FileLook {
    fonts = List.copyOf(fonts);
  }
}
