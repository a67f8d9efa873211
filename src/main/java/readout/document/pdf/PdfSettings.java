package readout.document.pdf;

import java.util.List;

/**
 * How a file is made.
 *
 * @param paper of its pages
 * @param fonts of its characters
 * @param attachments files within it
 */
public record PdfSettings(PdfPaper paper, PdfFonts fonts, List<PdfAttachment> attachments) {
  /** A4, the fonts of the program, nothing attached. */
  public static final PdfSettings PLAIN =
      new PdfSettings(PdfPaper.A4, PdfFonts.BUILT_IN, List.of());

  /** Copies the list. */
  public PdfSettings {
    attachments = List.copyOf(attachments);
  }

  /** The same with files within it. */
  public PdfSettings attaching(List<PdfAttachment> files) {
    return new PdfSettings(paper, fonts, files);
  }
}
