package readout.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import readout.meeting.Audience;
import readout.meeting.Embargo;
import readout.meeting.Guarded;
import readout.meeting.Item;
import readout.meeting.Listed;

/** Decides item by item whether an audience may see it at an instant. */
final class Admission {
  private final Audience output;
  private final Audience recordAudience;
  private final Instant now;
  private final HeldBack heldBack;

  Admission(Audience output, Audience recordAudience, Instant now, HeldBack heldBack) {
    this.output = output;
    this.recordAudience = recordAudience;
    this.now = now;
    this.heldBack = heldBack;
  }

  /** Whether the output is for one's own side, where every name stands. */
  boolean isInternal() {
    return output == Audience.INTERNAL;
  }

  /** The items of a list that may be seen; the others are counted under the kind. */
  <T extends Listed> List<T> admitted(List<T> items, String kind) {
    return admitted(items, kind, recordAudience);
  }

  /** The same for items that are internal unless they say otherwise. */
  <T extends Listed> List<T> admittedInternal(List<T> items, String kind) {
    return admitted(items, kind, Audience.INTERNAL);
  }

  private <T extends Listed> List<T> admitted(List<T> items, String kind, Audience unsaid) {
    List<T> kept = new ArrayList<>(items.size());
    for (T item : items) {
      if (admits(item.item(), unsaid, kind)) {
        kept.add(item);
      }
    }
    return kept;
  }

  /** Whether one item may be seen; counted under the kind when not. */
  boolean admits(Item item, String kind) {
    return admits(item, recordAudience, kind);
  }

  private boolean admits(Item item, Audience unsaid, String kind) {
    return admits(item.audience(), item.embargo(), unsaid, kind);
  }

  /** The value when it may be seen, else null; counted under the kind. */
  <T> Guarded<T> admitted(Guarded<T> guarded, String kind) {
    return admitted(guarded, kind, recordAudience);
  }

  /** The same for a value that is internal unless it says otherwise. */
  <T> Guarded<T> admittedInternal(Guarded<T> guarded, String kind) {
    return admitted(guarded, kind, Audience.INTERNAL);
  }

  private <T> Guarded<T> admitted(Guarded<T> guarded, String kind, Audience unsaid) {
    boolean seen = guarded != null && admits(guarded.audience(), guarded.embargo(), unsaid, kind);
    return seen ? guarded : null;
  }

  private boolean admits(Audience said, Embargo embargo, Audience unsaid, String kind) {
    Audience meantFor = said == null ? unsaid : said;
    if (!output.mayHold(meantFor)) {
      heldBack.count(kind, "for " + meantFor.key());
      return false;
    }
    if (output == Audience.PUBLIC && embargo != null && embargo.holdsAt(now)) {
      heldBack.count(kind, "under embargo");
      return false;
    }
    return true;
  }

  /**
   * The item as the output may hold it: its {@code x-} fields are internal unless the item itself
   * names an audience.
   */
  Item inOutput(Item item) {
    return isInternal() || item.audience() != null ? item : item.withoutExtra();
  }

  /** Counts something that a rule other than audience and embargo holds back. */
  void heldBack(String kind, String rule) {
    heldBack.count(kind, rule);
  }
}
