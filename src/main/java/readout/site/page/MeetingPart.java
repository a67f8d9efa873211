package readout.site.page;

import java.util.List;
import readout.note.view.Viewed;

/**
 * What a meeting has for a page: what a person said there, or what was said and decided under a
 * topic.
 *
 * @param level of the heading
 * @param link the title of the meeting, and the address of its page or of the place on it
 * @param date the date of the meeting in words
 * @param results what came of it: outcome, decisions, next steps
 * @param quotes quotes and reported speech
 * @param bare there are neither results nor quotes
 */
public record MeetingPart(
    String level,
    SiteLink link,
    String date,
    List<ResultRow> results,
    List<SaidRow> quotes,
    boolean bare)
    implements Viewed {
  MeetingPart(
      String level, SiteLink link, String date, List<ResultRow> results, List<SaidRow> quotes) {
    this(level, link, date, results, quotes, results.isEmpty() && quotes.isEmpty());
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "level" -> level;
      case "date" -> date;
      case "results" -> results;
      case "quotes" -> quotes;
      case "bare" -> bare;
      default -> link.get(name);
    };
  }
}
