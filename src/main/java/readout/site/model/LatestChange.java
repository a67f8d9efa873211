package readout.site.model;

import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Finds when some meetings changed last, as far as the dates of their records tell; what is still
 * to come does not count, see {@link FeedDates}. For one thread.
 */
public final class LatestChange {
  /** The dates of meetings are read once: each meeting is in many lists. */
  private final Map<MeetingSummary, Instant> instants = new IdentityHashMap<>();

  /**
   * The latest change as RFC 3339 writes it; empty when there is none that is known.
   *
   * @param entries in any order; of two changes at one instant the first counts
   */
  public String of(Iterable<MeetingSummary> entries) {
    MeetingSummary latest = null;
    for (MeetingSummary entry : entries) {
      Instant changed = changed(entry);
      if (!changed.equals(Instant.MIN)
          && (latest == null || changed.isAfter(instants.get(latest)))) {
        latest = entry;
      }
    }
    return latest == null ? "" : latest.feedDates().changed();
  }

  private Instant changed(MeetingSummary entry) {
    return instants.computeIfAbsent(
        entry,
        one -> {
          Instant changed = one.feedDates().changedAt();
          return changed == null ? Instant.MIN : changed;
        });
  }
}
