package readout.site.model;

/**
 * Where a meeting is held.
 *
 * @param line place, city and country in a line, or empty
 * @param url where it is held online, or empty
 * @param name what meetings at the same place share: the city, else the place
 */
@Interned
public record Venue(SummaryText line, String url, SummaryText name) {
  /** Of a meeting whose place is not known. */
  public static final Venue NONE = new Venue(SummaryText.NONE, "", SummaryText.NONE);
}
