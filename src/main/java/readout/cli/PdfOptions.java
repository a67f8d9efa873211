package readout.cli;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import readout.document.pdf.PdfPaper;
import readout.output.FileLook;

/** The options of files that are not text: the office's Word file, the paper and fonts of PDF. */
final class PdfOptions {
  private static final List<String> PAPERS =
      Stream.of(PdfPaper.values()).map(PdfPaper::key).toList();

  private static final Option<String> PAPER =
      Option.word(PAPERS, "PAPER", "The paper of PDF files: a4 or letter. Default: a4.", "--paper");

  private static final Option<List<String>> FONT =
      Option.texts(
          "FILE",
          "A .ttf font for PDF files, which comes before those of the program. May be repeated.",
          "--font");

  private PdfOptions() {}

  /** Adds them to a command. */
  static void addTo(CommandSpec spec) {
    spec.addOption(Options.REFERENCE_DOC.spec());
    spec.addOption(PAPER.spec());
    spec.addOption(FONT.spec());
  }

  /**
   * What they say; a usage error when no such files are made.
   *
   * @param word whether Word files may be made
   * @param pdf whether PDF files may be made
   * @param data whether PDF files hold the note as data, too
   * @param wayOut how to get a form, by its extension
   */
  static FileLook look(
      ParseResult arguments, boolean word, boolean pdf, boolean data, WayOut wayOut) {
    if (Options.REFERENCE_DOC.isIn(arguments) && !word) {
      throw Options.wrong(
          arguments, Options.REFERENCE_DOC.name() + " is for Word files", wayOut.to("docx"));
    }
    for (Option<?> option : List.of(PAPER, FONT)) {
      if (option.isIn(arguments) && !pdf) {
        throw Options.wrong(arguments, option.name() + " is for PDF files", wayOut.to("pdf"));
      }
    }
    String paper = PAPER.in(arguments);
    List<Path> fonts =
        (FONT.isIn(arguments) ? FONT.in(arguments) : List.<String>of())
            .stream().map(FileSystems.getDefault()::getPath).toList();
    return new FileLook(
        Options.referenceDoc(arguments),
        paper == null
            ? PdfPaper.A4
            : Options.oneOf(arguments, PAPER.name(), paper, PdfPaper.named(paper), PAPERS),
        fonts,
        data);
  }

  /** Says what to type. */
  interface WayOut {
    /** What makes files of a form, by its extension. */
    String to(String extension);
  }
}
