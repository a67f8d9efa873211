package readout.archive;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import readout.archive.Entry.Coming;
import readout.language.Language;

/** Meetings that were announced, beside those to come that have a record of their own already. */
final class Upcoming {
  private final Set<String> recorded = new HashSet<>();

  /**
   * @param recorded the meetings to come that have a record
   */
  Upcoming(Collection<Entry> recorded) {
    recorded.forEach(entry -> this.recorded.add(key(entry, entry.firstDay())));
  }

  /** Whether an announced meeting has a record: one of the same series and day. */
  boolean hasRecord(Entry by, Coming next) {
    return !by.series().isEmpty() && recorded.contains(key(by, next.firstDay()));
  }

  private static String key(Entry entry, String day) {
    return entry.series().text() + '\n' + day;
  }

  /** What an announced meeting is called; one without a title goes by the meeting that tells it. */
  static Words title(Entry by, Coming next, Language language) {
    if (!next.title().isEmpty()) {
      return next.title();
    }
    Words known = by.series().isEmpty() ? by.title() : by.series();
    return new Words(known.text() + " – " + language.label("label.next-meeting"), known.lang());
  }
}
