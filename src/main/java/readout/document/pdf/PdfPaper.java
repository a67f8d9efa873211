package readout.document.pdf;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The paper that pages are printed on, in points. */
public enum PdfPaper {
  A4(595.28, 841.89),
  LETTER(612, 792);

  /** The margins of pages that are printed from HTML. */
  static final double MARGIN = 62.35;

  private final double width;
  private final double height;

  PdfPaper(double width, double height) {
    this.width = width;
    this.height = height;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** The word on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The paper of a word on the command line. */
  public static Optional<PdfPaper> named(String word) {
    return Stream.of(values()).filter(paper -> paper.key().equals(word)).findFirst();
  }
}
