package readout.site.page;

import java.util.Map;

/** Prints the rows of lists as HTML, through the parts of the site's template. */
public interface RowPrinter {
  /** A meeting in a list of meetings. */
  String meeting(Map<String, Object> context);

  /** A step in a list of steps. */
  String step(Map<String, Object> context);
}
