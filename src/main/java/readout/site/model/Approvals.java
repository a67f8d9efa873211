package readout.site.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows which meetings of a site approved the minutes of which. */
public final class Approvals {
  private final Archive archive;
  private final Map<String, List<MeetingSummary>> approvedBy = new HashMap<>();

  /**
   * @param archive finds meetings, and has them latest first
   */
  Approvals(Archive archive) {
    this.archive = archive;
    for (MeetingSummary entry : archive.entries()) {
      for (MeetingSummary earlier : approves(entry)) {
        approvedBy.computeIfAbsent(earlier.id(), id -> new ArrayList<>(1)).add(entry);
      }
    }
  }

  /** The meetings of the site whose minutes one approved, in its order. */
  public List<MeetingSummary> approves(MeetingSummary entry) {
    List<MeetingSummary> approved = new ArrayList<>(entry.approves().size());
    for (String id : entry.approves()) {
      MeetingSummary earlier = archive.entry(id);
      if (earlier != null && !earlier.id().equals(entry.id())) {
        approved.add(earlier);
      }
    }
    return approved;
  }

  /** The meetings that approved the minutes of one, latest first. */
  public List<MeetingSummary> approvedBy(MeetingSummary entry) {
    return approvedBy.getOrDefault(entry.id(), List.of());
  }
}
