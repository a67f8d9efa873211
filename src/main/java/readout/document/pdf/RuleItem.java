package readout.document.pdf;

import java.util.List;

/**
 * A rule between two parts.
 *
 * @param after the space below it
 */
record RuleItem(double left, double width, double before, double after, boolean keepsNext)
    implements Item {
  private static final double THICK = 0.5;

  RuleItem(double left, double width, double before, double after) {
    this(left, width, before, after, false);
  }

  /** The same on one page with what follows. */
  RuleItem kept() {
    return new RuleItem(left, width, before, after, true);
  }

  @Override
  public boolean partsOnly() {
    return true;
  }

  @Override
  public double height() {
    return THICK;
  }

  @Override
  public List<Band> bands() {
    return List.of();
  }

  @Override
  public void draw(PageCanvas canvas, double top) {
    canvas.fill(left, top, width, THICK, Look.RULE);
  }
}
