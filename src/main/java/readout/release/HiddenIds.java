package readout.release;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import readout.meeting.ComparedForm;
import readout.meeting.GivenIds;
import readout.meeting.Meeting;

/**
 * Knows the ids of a record that its readers may not see: those of what is withheld, and those that
 * were replaced. A link in a text to such an id would print it, and lead nowhere.
 */
public final class HiddenIds {
  private final Meeting whole;
  private final Meeting released;
  private Set<String> hidden;
  private Set<String> seen;

  /**
   * @param whole the whole meeting
   * @param released what the readers may see of it
   */
  HiddenIds(Meeting whole, Meeting released) {
    this.whole = whole;
    this.released = released;
  }

  /**
   * Whether a link would lead to an item by such an id.
   *
   * @param target the target of the link, never null
   */
  public boolean isIn(String target) {
    if (!target.startsWith("#")) {
      return false;
    }
    learn();
    // The kind of an item is before its id, as in "quote-lund-1".
    for (String id = ComparedForm.of(decoded(target)); ; id = id.substring(id.indexOf('-') + 1)) {
      if (seen.contains(id)) {
        return false;
      }
      if (hidden.contains(id)) {
        return true;
      }
      if (id.indexOf('-') < 0) {
        return false;
      }
    }
  }

  private void learn() {
    if (hidden == null) {
      seen = ids(released);
      hidden = ids(whole);
    }
  }

  private static Set<String> ids(Meeting meeting) {
    Set<String> ids = new HashSet<>();
    GivenIds.each(meeting, (id, part) -> ids.add(ComparedForm.of(id)));
    return ids;
  }

  private static String decoded(String target) {
    try {
      return URLDecoder.decode(target.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return target.substring(1); // A percent sign that encodes nothing.
    }
  }
}
