package readout.site.page;

/** Prints the rows of lists as HTML, through the parts of the site's template. */
public interface RowPrinter {
  /** A meeting in a list of meetings. */
  String meeting(MeetingRow row);

  /** A step in a list of steps. */
  String step(StepRow row);
}
