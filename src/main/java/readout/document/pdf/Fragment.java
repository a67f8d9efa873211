package readout.document.pdf;

import java.util.List;

/**
 * Characters side by side on a line that are drawn alike.
 *
 * @param glyphs from left to right
 * @param at where each of them is drawn, from the beginning of the line, in points
 * @param shapes marks on them
 * @param reversed whether they are read from right to left
 * @param left where they begin
 * @param right where they end
 */
record Fragment(
    List<Glyph> glyphs,
    double[] at,
    List<Shape> shapes,
    Ink ink,
    boolean reversed,
    double left,
    double right) {
  /**
   * A mark on a letter.
   *
   * @param at where it is drawn, from the beginning of the line, in points
   */
  record Shape(Glyph.Mark mark, double at) {}
}
