package readout.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.document.pdf.FontProgram;
import readout.document.pdf.PdfFonts;
import readout.document.pdf.UnusableFont;
import readout.record.Digests;
import readout.record.UserText;

/** Reads the fonts of the user. */
final class FontFiles {
  private static final long LARGEST = 100_000_000;

  private FontFiles() {}

  /**
   * The fonts of PDF files.
   *
   * @param files of the user
   * @param diagnostics takes what is wrong with them
   */
  static PdfFonts read(List<Path> files, Diagnostics diagnostics) {
    List<FontProgram> fonts = new ArrayList<>();
    for (Path file : files) {
      String why = "";
      try {
        why = Files.exists(file) ? UserText.obstacle(file) : "there is no such file";
        if (why.isEmpty() && Files.size(file) > LARGEST) {
          why = "it has more than " + LARGEST / 1_000_000 + " MB";
        }
        if (why.isEmpty()) {
          fonts.add(FontProgram.of(Files.readAllBytes(file)));
        }
      } catch (IOException e) {
        why = "it cannot be read (" + e.getMessage() + ")";
      } catch (UnusableFont e) {
        why = e.getMessage();
      }
      if (!why.isEmpty()) {
        diagnostics.add(
            Diagnostic.error(
                    Code.BAD_FONT, null, null, "cannot use the font \"" + file + "\": " + why)
                .help("name a font with TrueType outlines that may be embedded: a .ttf file"));
      }
    }
    return PdfFonts.with(fonts);
  }

  /** Tells whether files are what they were. */
  static String digest(List<Path> files) {
    StringBuilder digests = new StringBuilder();
    for (Path file : files) {
      try {
        digests.append(Files.isRegularFile(file) ? Digests.of(file) : "").append(' ');
      } catch (IOException e) {
        digests.append(' ');
      }
    }
    return digests.toString();
  }
}
