package readout.note.build;

import java.util.ArrayList;
import java.util.List;
import readout.note.HtmlBlock;
import readout.note.HtmlBlock.Place;

/** Splits an HTML fragment after each block that has places to link to. */
final class HtmlBlocks {
  private static final String PLACE = "<span id=\"";

  private HtmlBlocks() {}

  /**
   * The blocks of a fragment, in which only the last of several may have a place.
   *
   * @param html blocks as the Markdown printer writes them: well-formed, with all signs escaped
   */
  static List<HtmlBlock> of(String html) {
    List<HtmlBlock> blocks = new ArrayList<>();
    int from = 0;
    for (int end : OuterElements.ends(html)) {
      List<Place> places = places(html.substring(from, end));
      if (!places.isEmpty()) {
        blocks.add(new HtmlBlock(html.substring(from, end).strip(), places));
        from = end;
      }
    }
    String rest = html.substring(from).strip();
    if (!rest.isEmpty()) {
      blocks.add(new HtmlBlock(rest, List.of()));
    }
    return blocks;
  }

  /** The places of a fragment that links lead to. */
  static List<Place> places(String html) {
    List<Place> places = new ArrayList<>();
    for (int at = html.indexOf(PLACE); at >= 0; at = html.indexOf(PLACE, at + 1)) {
      int from = at + PLACE.length();
      places.add(new Place(html.substring(from, html.indexOf('"', from))));
    }
    return places;
  }
}
