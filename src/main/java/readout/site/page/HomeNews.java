package readout.site.page;

import readout.note.view.Viewed;
import readout.site.model.SummaryText;

/**
 * A meeting on the home page with the beginning of what it was about.
 *
 * @param link its title and page
 * @param mark the word for a meeting that is a draft, cancelled or withdrawn
 * @param date its date in words
 * @param body the series or else the kind of meeting, and the page of it
 * @param beginning the first words of its summary
 */
public record HomeNews(
    SiteLink link, String mark, String date, LinkedWords body, SummaryText beginning)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "mark" -> mark;
      case "date" -> date;
      case "body" -> body;
      case "beginning" -> beginning;
      default -> link.get(name);
    };
  }
}
