package readout.note;

import java.util.List;
import readout.note.Shape.Fields;
import readout.note.Shape.Many;
import readout.note.Shape.Plain;

/**
 * What an archive puts around every page, those of meetings included: the value of {@code site}.
 */
public final class SiteShape {
  /** The words of the site that stand on every page. */
  public static final List<String> WORDS =
      List.of(
          "home",
          "skip",
          "pages",
          "newer",
          "older",
          "feed",
          "calendar",
          "data",
          "search",
          "search-hint",
          "search-needs-script",
          "upcoming",
          "later-steps",
          "earlier-steps",
          "value",
          "meeting");

  private SiteShape() {}

  /** Its names. */
  public static Fields fields() {
    Fields site =
        texts("root title home url description heading feed json_feed calendar data search");
    Fields words = new Fields();
    WORDS.forEach(word -> words.with(word.replace('-', '_'), Plain.TEXT));
    site.with("words", words);
    site.with("menu", new Many(texts("label href").with("current", Plain.FLAG)));
    site.with("neighbours", new Many(texts("text lang dir label rel href date")));
    Many taken = new Many(texts("text lang dir href date").with("meeting", texts("text lang dir")));
    return site.with("later_steps", taken).with("earlier_steps", taken);
  }

  private static Fields texts(String names) {
    Fields fields = new Fields();
    for (String name : names.split(" ")) {
      fields.with(name, Plain.TEXT);
    }
    return fields;
  }
}
