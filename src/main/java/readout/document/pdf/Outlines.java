package readout.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;

/** Writes shapes as operators of a page (ISO 32000-1, section 8.5). */
final class Outlines {
  private static final double THIRD = 1 / 3.0;
  private static final int MOST = 6;

  private Outlines() {}

  /** Fills a shape that is scaled and moved. */
  static String filled(GeneralPath shape, double scale, double across, double up) {
    StringBuilder operators = new StringBuilder();
    AffineTransform moved = new AffineTransform(scale, 0, 0, scale, across, up);
    double[] to = new double[MOST];
    double x = 0;
    double y = 0;
    for (PathIterator path = shape.getPathIterator(moved); !path.isDone(); path.next()) {
      switch (path.currentSegment(to)) {
        case PathIterator.SEG_MOVETO ->
            operators.append(PdfSyntax.numbers(to[0], to[1])).append(" m ");
        case PathIterator.SEG_LINETO ->
            operators.append(PdfSyntax.numbers(to[0], to[1])).append(" l ");
        case PathIterator.SEG_QUADTO ->
            operators
                .append(
                    PdfSyntax.numbers(
                        x + 2 * THIRD * (to[0] - x),
                        y + 2 * THIRD * (to[1] - y),
                        to[2] + 2 * THIRD * (to[0] - to[2]),
                        to[3] + 2 * THIRD * (to[1] - to[3]),
                        to[2],
                        to[3]))
                .append(" c ");
        default -> operators.append("h ");
      }
      boolean curve = path.currentSegment(to) == PathIterator.SEG_QUADTO;
      x = curve ? to[2] : to[0];
      y = curve ? to[3] : to[1];
    }
    return operators.isEmpty() ? "" : operators.append("f\n").toString();
  }
}
