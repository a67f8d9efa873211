package readout.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Where blocks are on a page.
 *
 * @param left of the room for them, from the left edge of the page
 * @param right of that room
 * @param rightToLeft whether lines begin at the right
 * @param align {@code start}, {@code center} or {@code end}
 * @param bands beside what is around them
 * @param cell whether it is a cell of a table
 * @param quoted whether it is in a quotation
 * @param listed how many lists it is in
 */
record Column(
    double left,
    double right,
    boolean rightToLeft,
    String align,
    List<Band> bands,
    boolean cell,
    boolean quoted,
    int listed) {
  /** That of a page. */
  static Column page(PdfPaper paper, boolean rightToLeft) {
    double right = paper.width() - PdfPaper.MARGIN;
    return new Column(PdfPaper.MARGIN, right, rightToLeft, "start", List.of(), false, false, 0);
  }

  double width() {
    return right - left;
  }

  /** The same, narrower at the side where lines begin. */
  Column indented(double points) {
    return rightToLeft ? between(left, right - points) : between(left + points, right);
  }

  /** The same, narrower at the side where lines end. */
  Column shortened(double points) {
    return rightToLeft ? between(left + points, right) : between(left, right - points);
  }

  private Column between(double from, double to) {
    return new Column(from, to, rightToLeft, align, bands, cell, quoted, listed);
  }

  /** The same for a line of the other direction, which begins at the other side. */
  Column running(boolean fromRight) {
    return new Column(left, right, fromRight, align, bands, cell, quoted, listed);
  }

  /** The same with a band more. */
  Column beside(List<Band> more) {
    List<Band> all = new ArrayList<>(bands);
    all.addAll(more);
    return new Column(left, right, rightToLeft, align, all, cell, quoted, listed);
  }

  /** A cell of a table in it. */
  Column cell(double from, double to, String where) {
    return new Column(from, to, rightToLeft, where, List.of(), true, false, 0);
  }

  /** A quotation in it. */
  Column inQuotation() {
    return new Column(left, right, rightToLeft, align, bands, cell, true, listed);
  }

  /** An item of a list in it. */
  Column inList(double step) {
    Column item = indented(step);
    return new Column(item.left, item.right, rightToLeft, align, bands, cell, quoted, listed + 1);
  }
}
