package readout.note;

import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import readout.meeting.Meeting;

/** What a page says to machines about its meeting, as JSON-LD in the words of schema.org. */
public final class PageData implements Supplier<Map<String, Object>> {
  private final Meeting meeting;
  private final Wording wording;
  private final PartyNotes parties;

  PageData(Meeting meeting, Wording wording, PartyNotes parties) {
    this.meeting = meeting;
    this.wording = wording;
    this.parties = parties;
  }

  /** All of it; never null. */
  @Override
  public Map<String, Object> get() {
    return shown(text -> true);
  }

  /**
   * The same for a page that does not show all: without the quotes, participants, host and
   * agreements that are not on it. Never null.
   *
   * @param onPage which texts the page shows
   */
  public Map<String, Object> shown(Predicate<String> onPage) {
    return new LinkedData(wording, parties, onPage).of(meeting);
  }
}
