package readout.document.pdf;

import java.util.List;

/** Draws what is at the top of every page. */
final class RunningHeads {
  private static final double FROM = 26;
  private static final double BELOW = 14;
  private static final Look LOOK = Look.RUNNING;

  private RunningHeads() {}

  /** Where they end, with the space below them. */
  static double bottom(List<List<TextLine>> notices) {
    long lines = notices.stream().mapToLong(List::size).sum();
    return FROM + lines * LOOK.size() * LOOK.leading() + BELOW;
  }

  /** Draws them. */
  static void draw(PageCanvas page, PdfPaper paper, List<List<TextLine>> notices) {
    double at = FROM;
    for (List<TextLine> notice : notices) {
      for (TextLine line : notice) {
        page.artifacts(true);
        page.line(line, (paper.width() - line.width()) / 2, at + LOOK.size());
        at += LOOK.size() * LOOK.leading();
      }
    }
  }
}
