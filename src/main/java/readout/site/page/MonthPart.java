package readout.site.page;

import readout.note.view.Viewed;

/**
 * The meetings of a month on the page of a year.
 *
 * @param label the month in words; the year for meetings of which no month is known
 * @param anchor the id of its place on the page
 * @param meetings the rows of meetings; HTML, so print it with three braces
 */
public record MonthPart(String label, String anchor, String meetings) implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "label" -> label;
      case "anchor" -> anchor;
      case "meetings" -> meetings;
      default -> UNKNOWN;
    };
  }
}
