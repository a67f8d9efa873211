package readout.archive;

import java.util.List;
import readout.note.Shape;
import readout.note.Shape.Fields;
import readout.note.Shape.Many;
import readout.note.Shape.Plain;
import readout.note.SiteShape;

/** The names that the templates of a site can use. */
public final class SiteContract {
  /** The labels of notes that the site's own pages print as well. */
  static final List<String> LABELS =
      List.of("action", "date", "due", "overdue", "owner", "quotes", "status");

  private static final Plain T = Plain.TEXT;
  private static final Plain FLAG = Plain.FLAG;

  private SiteContract() {}

  /** What a page of the site itself has. */
  public static Shape shape() {
    Fields page = fields("language dir title count chart chart_title section_title meetings_title");
    Fields labels = new Fields();
    LABELS.forEach(label -> labels.with(label, T));
    page.with("labels", labels);
    page.with("site", SiteShape.fields())
        .with("public", FLAG)
        .with("searches", FLAG)
        .with("redirect", T);
    page.with("message", T);
    Fields group = fields("text lang dir href count");
    page.with("groups", many(group));
    page.with("upcoming", many(fields("text lang dir date place href")));
    page.with("meetings", many(meeting()));
    page.with("step_lists", many(fields("label").with("steps", many(step()))));
    page.with("quotes", many(quote()));
    Fields point = fields("href date value").with("meeting", fields("text lang dir"));
    page.with(
        "figures", many(fields("text lang dir unit chart anchor").with("points", many(point))));
    page.with("paging", fields("line newer older"));
    page.with("owners", many(group));
    return page;
  }

  private static Fields meeting() {
    return fields("text lang dir href date datetime description status")
        .with("kind", fields("text lang dir"))
        .with("place", fields("text lang dir"));
  }

  private static Fields step() {
    return fields("text lang dir href date owners due")
        .with("status", fields("text lang dir"))
        .with("overdue", FLAG)
        .with("meeting", fields("text lang dir"));
  }

  private static Fields quote() {
    return fields("href lang dir open close attribution date")
        .with("meeting", fields("text lang dir"))
        .with("paragraphs", many(T));
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
