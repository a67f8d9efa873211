package readout.site.model;

import java.util.List;

/**
 * Meetings that share something: a year, a series, a person.
 *
 * @param section the list it is in, such as {@code people}
 * @param key what tells it from the others of the list
 * @param name what they share
 * @param slug its part of the address
 * @param entries the meetings, latest first
 */
public record ListGroup(
    String section, String key, SummaryText name, String slug, List<MeetingSummary> entries) {
  /** How the names of pages end. */
  public static final String ENDING = ".html";

  /** What its pages and feeds begin with, seen from the site's root. */
  public String base() {
    return section + "/" + slug;
  }

  /** Its first page, seen from the site's root. */
  public String path() {
    return base() + ENDING;
  }
}
