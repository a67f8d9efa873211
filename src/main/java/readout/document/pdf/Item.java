package readout.document.pdf;

import java.util.List;

/** Something that is on one page: a line, a row of a table. Measures are in points. */
interface Item {
  /** The space above it, which is not there at the top of a page. */
  double before();

  double height();

  /** The space below it, of which and that above the next item the larger counts. */
  double after();

  /** Whether it is on one page with the item after it. */
  boolean keepsNext();

  /** Whether it only parts what is above it from what is below it, and is left out at the top. */
  default boolean partsOnly() {
    return false;
  }

  /** What is beside or behind it. */
  List<Band> bands();

  /** Draws it on a page. */
  void draw(PageCanvas canvas, double top);

  /** What is drawn again above it at the top of a page; empty for nothing. */
  default List<TableRow> heads() {
    return List.of();
  }

  /**
   * Two parts of it, of which the first is no higher than some room; null when it is not parted.
   */
  default List<Item> parted(double room) {
    return null;
  }
}
