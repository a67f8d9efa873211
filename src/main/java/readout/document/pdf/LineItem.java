package readout.document.pdf;

import java.util.List;

/**
 * A line of a paragraph at its place.
 *
 * @param left where it begins, from the left edge of the page
 * @param size of its characters
 * @param label what is before it, such as a bullet, or null
 * @param labelLeft where that begins
 * @param above the space between its top and that of what is around it
 * @param below the same at its bottom
 * @param bookmark what the heading that begins with it says; empty for other lines
 * @param level of that heading, from 1
 */
record LineItem(
    TextLine line,
    double left,
    double size,
    double leading,
    TextLine label,
    double labelLeft,
    double before,
    double after,
    double above,
    double below,
    boolean keepsNext,
    List<Band> bands,
    String bookmark,
    int level)
    implements Item {
  private static final double ASCENT = 0.78;

  @Override
  public double height() {
    return above + below + Math.max(leading, line.pictureHeight() + leading - size);
  }

  @Override
  public void draw(PageCanvas canvas, double top) {
    double inner = height() - above - below;
    double baseline = top + above + inner - leading + (leading - size) / 2 + size * ASCENT;
    line.anchors().forEach(id -> canvas.place(id, top));
    if (label != null) {
      label.anchors().forEach(id -> canvas.place(id, top));
    }
    if (!bookmark.isEmpty()) {
      canvas.bookmark(bookmark, level, top);
    }
    if (label != null) {
      canvas.line(label, labelLeft, baseline);
    }
    canvas.line(line, left, baseline);
  }

  /** The same on one page with what follows. */
  LineItem kept() {
    return new LineItem(
        line, left, size, leading, label, labelLeft, before, after, above, below, true, bands,
        bookmark, level);
  }

  /** The same with a label before it. */
  LineItem labelled(TextLine text, double from) {
    return new LineItem(
        line, left, size, leading, text, from, before, after, above, below, keepsNext, bands,
        bookmark, level);
  }
}
