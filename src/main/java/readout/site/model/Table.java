package readout.site.model;

/** Files of one kind that are what meetings give to them, one after the other. */
public enum Table {
  /** All that was said, as CSV. */
  QUOTES,
  /** All next steps, as CSV. */
  STEPS,
  /** All decisions, as CSV. */
  DECISIONS,
  /** All figures, as CSV. */
  FIGURES,
  /** The meetings, as JSON. */
  INDEX,
  /** The next steps that are still to be done, as iCalendar. */
  TODOS,
  /** The entries of feeds, as Atom. */
  ATOM,
  /** The items of feeds, as JSON. */
  JSON_FEED
}
