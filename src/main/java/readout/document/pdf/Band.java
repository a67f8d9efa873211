package readout.document.pdf;

/**
 * A bar or a ground beside or behind lines that belong together. Bands are told apart by identity.
 */
final class Band {
  private final double left;
  private final double width;
  private final int colour;

  /**
   * @param left from the left edge of the page
   */
  Band(double left, double width, int colour) {
    this.left = left;
    this.width = width;
    this.colour = colour;
  }

  /** Draws it from one height to another. */
  void draw(PageCanvas canvas, double top, double bottom) {
    canvas.fill(left, top, width, bottom - top, colour);
  }
}
