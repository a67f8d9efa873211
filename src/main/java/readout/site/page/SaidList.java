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

  /**
   * How many quotes of a meeting are in the list.
   *
   * @param href the address of the meeting's page
   */
  int quotes(String href) {
    return atMeetings.stream()
        .filter(part -> part.link().href().equals(href))
        .mapToInt(part -> part.quotes().size())
        .sum();
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "quotes_title" -> quotesTitle;
      case "at_meetings" -> atMeetings;
      default -> UNKNOWN;
    };
  }
}
