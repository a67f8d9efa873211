package readout.site.page;

import java.util.List;
import readout.note.Shape;
import readout.note.Shape.Fields;
import readout.note.Shape.Many;
import readout.note.Shape.Plain;

/** The names that the templates of a site can use. */
public final class SiteContract {
  /** The labels of notes that the site's own pages print as well. */
  static final List<String> LABELS = List.of("action", "date", "due", "overdue", "owner", "status");

  /** The words of frames, as {@code site.…} in the files of words. */
  static final List<String> WORDS =
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

  private static final Plain T = Plain.TEXT;
  private static final Plain FLAG = Plain.FLAG;

  private SiteContract() {}

  /** What a page of the site itself has. */
  public static Shape shape() {
    Fields page =
        fields(
            "language dir title notice count chart chart_title section_title meetings_title"
                + " meetings quotes_title own_feed");
    page.with("house_page", fields("lang dir body"));
    page.with("labels", labels());
    page.with("site", frame()).with("public", FLAG).with("searches", FLAG).with("redirect", T);
    page.with("redirect_words", fields("text lang dir"));
    page.with("message", T);
    Fields group = fields("text lang dir href count");
    page.with("groups", many(group));
    page.with("upcoming", many(fields("text lang dir date place href")));
    page.with("step_lists", many(fields("label rows")));
    page.with("quotes", many(quote()));
    Fields point = fields("href date value").with("meeting", fields("text lang dir"));
    page.with(
        "figures", many(fields("text lang dir unit chart anchor").with("points", many(point))));
    page.with("paging", fields("line newer older"));
    page.with("owners", many(group)).with("downloads", many(fields("label href")));
    return page;
  }

  /** What the parts of a page's frame have. */
  public static Fields frame() {
    Fields frame =
        fields(
            "root title home url description heading feed feed_title json_feed calendar data search opensearch"
                + " icon");
    Fields words = new Fields();
    WORDS.forEach(word -> words.with(word.replace('-', '_'), T));
    frame.with("words", words.with("languages", T));
    frame.with("languages", many(fields("lang dir name href").with("current", FLAG)));
    frame.with("house", many(fields("text lang dir href").with("current", FLAG)));
    frame.with("alternates", many(fields("lang href")));
    frame.with("menu", many(fields("label href").with("current", FLAG)));
    frame.with("neighbours", many(fields("text lang dir label rel href date")));
    Many taken = taken();
    return frame.with("later_steps", taken).with("earlier_steps", taken);
  }

  /** Steps that continue another, or that another continues. */
  private static Many taken() {
    return many(fields("text lang dir href date outcome").with("meeting", fields("text lang dir")));
  }

  private static Fields labels() {
    Fields labels = new Fields();
    LABELS.forEach(label -> labels.with(label, T));
    return labels;
  }

  /** What the row of a meeting has. */
  public static Fields meeting() {
    return fields("text lang dir href date datetime status mark")
        .with("kind", fields("text lang dir"))
        .with("place", fields("text lang dir"));
  }

  /** What the row of a step has. */
  public static Fields step() {
    return fields("text lang dir href date owners due later_label")
        .with("later_steps", taken())
        .with("status", fields("text lang dir"))
        .with("overdue", FLAG)
        .with("labels", labels())
        .with("meeting", fields("text lang dir"));
  }

  private static Fields quote() {
    return fields("href lang dir open close attribution reported_line translation date")
        .with("reported", FLAG)
        .with("meeting", fields("text lang dir"))
        .with("paragraphs", many(T))
        .with("remarks", many(T));
  }

  private static Fields fields(String names) {
    Fields fields = new Fields();
    for (String name : names.split(" ")) {
      fields.with(name, T);
    }
    return fields;
  }

  private static Many many(Shape item) {
    return new Many(item);
  }
}
