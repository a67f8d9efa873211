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
import readout.record.UserFile;

/** Reads the fonts of the user. */
final class FontFiles {
  /** How large a font may be. */
  private static final int MEGABYTES = 100;

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
      try {
        fonts.add(FontProgram.of(UserFile.read(file, MEGABYTES)));
      } catch (UserFile.Unusable | UnusableFont e) {
        diagnostics.add(
            Diagnostic.error(
                    Code.BAD_FONT,
                    null,
                    null,
                    "cannot use the font \"" + file + "\": " + e.getMessage())
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
