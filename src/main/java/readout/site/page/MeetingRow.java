package readout.site.page;

import readout.note.view.Viewed;

/**
 * A meeting in a list of meetings.
 *
 * @param link its title and the address of its page
 * @param date its date in words
 * @param datetime the date for machines, or empty
 * @param status {@code draft}, {@code final} and so on, or empty
 * @param mark the word for a meeting that is a draft, cancelled or withdrawn
 * @param series its series and the page of it
 * @param kind the kind of meeting and the page of it
 * @param body the series or else the kind
 * @param place where it took place and the page of that
 * @param counts how much was said, decided and agreed to be done, in words; or empty
 */
public record MeetingRow(
    SiteLink link,
    String date,
    String datetime,
    String status,
    String mark,
    LinkedWords series,
    LinkedWords kind,
    LinkedWords body,
    LinkedWords place,
    String counts)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "date" -> date;
      case "datetime" -> datetime;
      case "status" -> status;
      case "mark" -> mark;
      case "series" -> series;
      case "kind" -> kind;
      case "body" -> body;
      case "place" -> place;
      case "counts" -> counts;
      default -> link.get(name);
    };
  }
}
