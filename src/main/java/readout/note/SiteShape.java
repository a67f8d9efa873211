package readout.note;

import readout.note.Shape.Fields;
import readout.note.Shape.Plain;

/** The names a template can use of the site that its page is for. */
public final class SiteShape {
  private SiteShape() {}

  /** Where the site is, and the parts of its frame as HTML. */
  public static Fields fields() {
    Fields site = new Fields();
    for (String name : "root title home url head header neighbours footer".split(" ")) {
      site.with(name, Plain.TEXT);
    }
    return site;
  }
}
