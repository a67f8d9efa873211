package readout.site.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.ComparedForm;
import readout.meeting.StepOrder;
import readout.site.model.MeetingSummary.Task;

/**
 * Which next steps of a site continue which, as {@code follows} says: of a chain only the last step
 * is still to be done. Steps that are not in the site are in no chain. Where steps follow each
 * other in a circle, the one of the earliest meeting is treated as the first.
 */
public final class StepChains {
  /**
   * A step and its meeting.
   *
   * @param entry the meeting
   * @param rank its place among the steps of the meeting, from 0
   */
  public record Link(MeetingSummary entry, int rank) {
    /** What it is sorted by. */
    public Task task() {
      return entry.tasks().get(rank);
    }

    private String key() {
      return rank + " " + entry.id();
    }
  }

  private final Archive archive;
  private final Comparator<Link> inTime;
  private final StepOrder<Link> order;
  private final Set<String> linked = new HashSet<>();

  /**
   * @param archive finds meetings, and has them latest first
   */
  StepChains(Archive archive) {
    this.archive = archive;
    this.inTime =
        Comparator.comparingInt((Link link) -> -archive.rank(link.entry()))
            .thenComparingInt(Link::rank);
    List<Link> all = new ArrayList<>();
    for (MeetingSummary entry : archive.entries()) {
      for (int rank = 0; rank < entry.tasks().size(); rank++) {
        all.add(new Link(entry, rank));
      }
    }
    this.order = new StepOrder<>(all, Link::key, link -> followed(link.task()), inTime);
    for (Link link : all) {
      Link earlier = order.before(link);
      if (earlier != null) {
        linked.add(link.entry().id());
        linked.add(earlier.entry().id());
      }
    }
  }

  /** The step of the site that a step follows, or null. */
  public Link followed(Task task) {
    MeetingSummary entry =
        task.followsRecord().isEmpty() ? null : archive.entry(task.followsRecord());
    for (int rank = 0; entry != null && rank < entry.tasks().size(); rank++) {
      String id = entry.tasks().get(rank).id();
      if (!id.isEmpty() && ComparedForm.same(id, task.followsStep())) {
        return new Link(entry, rank);
      }
    }
    return null;
  }

  /** The step before one in its chain, or null. */
  public Link before(Link step) {
    return order.before(step);
  }

  /** The steps that take up one directly, earliest first. */
  public List<Link> after(Link step) {
    return order.after(step);
  }

  /** All later steps of its chain, earliest first. */
  public List<Link> allAfter(Link step) {
    Map<String, Link> found = new LinkedHashMap<>();
    collect(step, found);
    return found.values().stream().sorted(inTime).toList();
  }

  private void collect(Link step, Map<String, Link> found) {
    for (Link next : after(step)) {
      if (found.putIfAbsent(next.key(), next) == null) {
        collect(next, found);
      }
    }
  }

  /** Whether a later step continues one, so that it is no longer to be done itself. */
  public boolean isTakenUp(Link step) {
    return !order.after(step).isEmpty();
  }

  /** Whether a step is still to be done. */
  public boolean isOpen(Link step) {
    return step.task().open() && !isTakenUp(step);
  }

  /** Whether any step of a meeting is in a chain. */
  public boolean touch(MeetingSummary entry) {
    return linked.contains(entry.id());
  }

  /** How many steps of a meeting are still to be done. */
  public int open(MeetingSummary entry) {
    int open = 0;
    for (int rank = 0; rank < entry.tasks().size(); rank++) {
      open += isOpen(new Link(entry, rank)) ? 1 : 0;
    }
    return open;
  }

  /** The other meetings whose steps are in the chains of one, each once, earliest first. */
  public List<MeetingSummary> others(MeetingSummary entry) {
    Map<String, Link> found = new LinkedHashMap<>();
    for (int rank = 0; touch(entry) && rank < entry.tasks().size(); rank++) {
      Link step = new Link(entry, rank);
      collect(step, found);
      for (Link at = before(step); at != null; at = before(at)) {
        found.putIfAbsent(at.key(), at);
      }
    }
    Map<String, MeetingSummary> others = new LinkedHashMap<>();
    found.values().stream().sorted(inTime).forEach(l -> others.put(l.entry().id(), l.entry()));
    others.remove(entry.id());
    return List.copyOf(others.values());
  }
}
