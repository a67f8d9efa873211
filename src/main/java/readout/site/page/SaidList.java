package readout.site.page;

import java.util.List;
import readout.note.view.Inlined;

/**
 * What was said, and what came of it, at some meetings.
 *
 * @param quotesTitle the heading of what a person or the people of an organization said; empty on
 *     the page of a topic, whose meetings have headings of their own
 * @param atMeetings what each meeting has
 */
public record SaidList(String quotesTitle, List<MeetingPart> atMeetings) implements Inlined {
  /** Where nothing of the kind is shown. */
  static final SaidList NONE = new SaidList("", List.of());

  @Override
  public Object get(String name) {
    return switch (name) {
      case "quotes_title" -> quotesTitle;
      case "at_meetings" -> atMeetings;
      default -> UNKNOWN;
    };
  }
}
