package readout.site.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Finds the meetings that are news. */
public final class News {
  private News() {}

  /** When a meeting was published, read once and not for each comparison. */
  private record Published(Instant at, MeetingSummary entry) {}

  /** Those that were published, the last first. */
  public static List<MeetingSummary> of(List<MeetingSummary> entries) {
    return entries.stream()
        .filter(entry -> entry.feedDates().isNews())
        .map(entry -> new Published(entry.feedDates().publishedAt(), entry))
        .sorted(
            Comparator.comparing(Published::at)
                .reversed()
                .thenComparing(published -> published.entry().id()))
        .map(Published::entry)
        .toList();
  }
}
