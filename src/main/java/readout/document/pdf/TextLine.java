package readout.document.pdf;

import java.util.List;
import readout.document.Inline;

/**
 * A line of a paragraph.
 *
 * @param fragments in the order of reading
 * @param pictures on it
 * @param anchors places that links lead to
 * @param width without the spaces at its end
 * @param leaders lines to write on: where each begins and ends
 */
record TextLine(
    List<Fragment> fragments,
    List<Shown> pictures,
    List<String> anchors,
    double width,
    List<double[]> leaders) {
  /**
   * A picture on a line.
   *
   * @param figure its element; null for an ornament
   * @param left where it begins
   */
  record Shown(Inline.Picture picture, Tag figure, double left, double width, double height) {}

  /** How high its highest picture is; 0 without one. */
  double pictureHeight() {
    return pictures.stream().mapToDouble(Shown::height).max().orElse(0);
  }
}
