package readout.release;

import java.util.List;
import readout.meeting.Meeting;
import readout.words.SoughtName;

/**
 * Knows the ids that name a person whom the readers must not learn about: ids become anchors, table
 * cells and JSON.
 */
final class NamingIds {
  private final List<SoughtName> names;

  /**
   * @param whole the whole meeting
   * @param released what the readers may see of it
   */
  NamingIds(Meeting whole, Meeting released) {
    WithheldPeople people = new WithheldPeople(whole, released);
    names = people.all().stream().flatMap(p -> people.namesOf(p).stream()).toList();
  }

  /** Whether there is no person to be named. */
  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether an id names one of them. */
  boolean has(String id) {
    return id != null && names.stream().anyMatch(name -> name.isIn(id));
  }
}
