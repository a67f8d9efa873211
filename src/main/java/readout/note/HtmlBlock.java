package readout.note;

import java.util.List;
import readout.note.view.Viewed;

/**
 * An outermost block of an HTML fragment, for a page that says after each how to cite what is in
 * it: nothing that opens and closes may be inside a paragraph.
 *
 * @param html the block
 * @param places the places in it that links lead to, in order
 */
public record HtmlBlock(String html, List<Place> places) implements Viewed {
  /**
   * A place that links lead to.
   *
   * @param anchor its id on the page
   */
  public record Place(String anchor) implements Viewed {
    @Override
    public Object get(String name) {
      return name.equals("anchor") ? anchor : UNKNOWN;
    }
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "html" -> html;
      case "places" -> places;
      default -> UNKNOWN;
    };
  }
}
