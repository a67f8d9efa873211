package readout.site.page;

import readout.note.view.Viewed;

/**
 * A meeting still to come.
 *
 * @param link its title, and its page or that of the meeting that announced it
 * @param date its date in words
 * @param place where it will take place, and the page of that
 */
public record UpcomingMeeting(SiteLink link, String date, LinkedWords place) implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "date" -> date;
      case "place" -> place;
      default -> link.get(name);
    };
  }
}
