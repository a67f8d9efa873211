package readout.site.page;

import java.util.List;
import readout.note.view.Viewed;
import readout.site.model.SummaryText;

/**
 * A figure that more than one meeting gives.
 *
 * @param text what it counts
 * @param lang the BCP 47 tag of that; empty when it is the language of the page
 * @param dir {@code ltr} or {@code rtl}; empty when {@code lang} is
 * @param unit its unit, or empty
 * @param chart a line through its values; SVG, so print it with three braces
 * @param anchor the id of its place on the page
 * @param points its values, by meeting
 */
public record FigureTable(
    String text,
    String lang,
    String dir,
    String unit,
    String chart,
    String anchor,
    List<FigurePoint> points)
    implements Viewed {
  /**
   * The value of a figure at a meeting.
   *
   * @param href the address of the meeting's page
   * @param date the date of the meeting in words
   * @param value the number, as the note prints it
   * @param meeting the title of the meeting
   */
  public record FigurePoint(String href, String date, String value, SummaryText meeting)
      implements Viewed {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "href" -> href;
        case "date" -> date;
        case "value" -> value;
        case "meeting" -> meeting;
        default -> UNKNOWN;
      };
    }
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "text" -> text;
      case "lang" -> lang;
      case "dir" -> dir;
      case "unit" -> unit;
      case "chart" -> chart;
      case "anchor" -> anchor;
      case "points" -> points;
      default -> UNKNOWN;
    };
  }
}
