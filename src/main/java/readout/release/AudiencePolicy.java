package readout.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import readout.meeting.Audience;
import readout.meeting.Embargo;
import readout.meeting.Guarded;
import readout.meeting.Item;
import readout.meeting.Listed;
import readout.meeting.RecordPart;

/** Decides item by item whether an audience may see it at an instant. */
final class AudiencePolicy {
  private final Audience output;
  private final Audience recordAudience;
  private final Instant now;
  private final HeldBack heldBack;

  AudiencePolicy(Audience output, Audience recordAudience, Instant now, HeldBack heldBack) {
    this.output = output;
    this.recordAudience = recordAudience;
    this.now = now;
    this.heldBack = heldBack;
  }

  /** Whether the output is for internal readers, who see every name. */
  boolean isInternal() {
    return output == Audience.INTERNAL;
  }

  /** Whether what cannot name an audience itself, but is in the record, may be seen. */
  boolean admitsRecord() {
    return output.mayHold(recordAudience);
  }

  /** Whether the output may hold what is meant for an audience. */
  boolean isFor(Audience meantFor) {
    return output.mayHold(meantFor);
  }

  /** Whom an item of the record is for that does not say so. */
  Audience recordAudience() {
    return recordAudience;
  }

  /**
   * The values of the record itself that may be seen: all or none.
   *
   * @param values parts that cannot name an audience
   */
  <T extends RecordPart> List<T> ofRecord(List<T> values, String kind) {
    if (admitsRecord()) {
      return values;
    }
    values.forEach(v -> heldBack(kind, "for " + recordAudience.key(), v));
    return List.of();
  }

  /** The items of a list that may be seen; the others are counted under the kind. */
  <T extends Listed> List<T> admitted(List<T> items, String kind) {
    List<T> kept = new ArrayList<>(items.size());
    for (T item : items) {
      if (isVisible(item, kind)) {
        kept.add(item);
      }
    }
    return kept;
  }

  /** Whether one item may be seen; counted under the kind when not. */
  boolean isVisible(Listed listed, String kind) {
    return isVisible(listed.audience(recordAudience), listed.item().embargo(), kind, listed, null);
  }

  /** The value when it may be seen, else null; counted under the kind. */
  <T extends RecordPart> Guarded<T> admitted(Guarded<T> guarded, String kind) {
    return guarded == null ? null : admitted(guarded, kind, guarded.value(), null);
  }

  /** The same for a value under a key of a part. */
  <T> Guarded<T> admitted(Guarded<T> guarded, String kind, RecordPart part, String key) {
    if (guarded == null) {
      return null;
    }
    Audience meantFor = guarded.audience() == null ? recordAudience : guarded.audience();
    return isVisible(meantFor, guarded.embargo(), kind, part, key) ? guarded : null;
  }

  private boolean isVisible(
      Audience meantFor, Embargo embargo, String kind, RecordPart part, String key) {
    if (!output.mayHold(meantFor)) {
      heldBack.add(kind, "for " + meantFor.key(), part, key);
      return false;
    }
    if (isUnderEmbargo(embargo)) {
      heldBack.add(kind, "under embargo", part, key);
      return false;
    }
    return true;
  }

  /** Whether an embargo keeps something out of the output; null never does. */
  boolean isUnderEmbargo(Embargo embargo) {
    return embargo != null && embargo.keepsFrom(output, now);
  }

  /**
   * The item as the output may hold it: its {@code x-} fields are internal unless the item itself
   * names an audience.
   */
  Item inOutput(Item item) {
    return isInternal() || item.audience() != null ? item : item.withoutCustomFields();
  }

  /** Counts something that a rule other than audience and embargo withholds. */
  void heldBack(String kind, String rule, RecordPart part) {
    heldBack.add(kind, rule, part);
  }

  /** The same for the value of a part's key. */
  void heldBack(String kind, String rule, RecordPart part, String key) {
    heldBack.add(kind, rule, part, key);
  }
}
