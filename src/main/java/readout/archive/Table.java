package readout.archive;

/** A file of the site that is what its meetings give to it, one after the other. */
public enum Table {
  /** All that was said, as CSV. */
  QUOTES,
  /** All next steps, as CSV. */
  STEPS,
  /** All decisions, as CSV. */
  DECISIONS,
  /** The meetings, as JSON. */
  INDEX,
  /** What the search looks through, as JSON. */
  SEARCH,
  /** The next steps that are still to be done, as iCalendar. */
  TODOS
}
