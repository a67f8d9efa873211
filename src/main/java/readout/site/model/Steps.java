package readout.site.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.meeting.NameKey;
import readout.site.model.MeetingSummary.Task;
import readout.site.model.StepChains.Link;

/** The next steps of all meetings in the order in which they are worked on. */
public final class Steps {
  /** Without a due date comes last; a later meeting's steps come first. */
  private static final Comparator<Link> BY_DUE =
      Comparator.comparing((Link of) -> of.task().dueDay() == null)
          .thenComparing(of -> of.task().dueDay(), Days.IN_TIME);

  private final List<Link> all = new ArrayList<>();
  private final List<Link> overdue = new ArrayList<>();
  private final List<Link> open = new ArrayList<>();
  private final List<Link> closed = new ArrayList<>();
  private final List<Link> takenUp = new ArrayList<>();
  private final StepChains chains;
  private final Map<String, Owner> owners = new LinkedHashMap<>();

  /**
   * The steps of one owner.
   *
   * @param name as the step due first spells it; empty for the steps without an owner
   * @param steps those that no later step continues, and those that are closed
   * @param takenUp those that a later step continues
   */
  public record Owner(String name, List<Link> steps, List<Link> takenUp) {}

  public Steps(Archive archive) {
    chains = archive.chains();
    for (MeetingSummary entry : archive.entries()) {
      for (int rank = 0; rank < entry.tasks().size(); rank++) {
        all.add(new Link(entry, rank));
      }
    }
    all.sort(BY_DUE);
    all.forEach(this::sort);
  }

  private void sort(Link of) {
    Task task = of.task();
    boolean later = task.open() && chains.isTakenUp(of);
    (later ? takenUp : task.overdue() ? overdue : task.open() ? open : closed).add(of);
    List<SummaryText> names = task.owners().isEmpty() ? List.of(SummaryText.NONE) : task.owners();
    for (SummaryText owner : names) {
      Owner one =
          owners.computeIfAbsent(
              NameKey.of(owner.text()),
              n -> new Owner(owner.text(), new ArrayList<>(), new ArrayList<>()));
      (later ? one.takenUp() : one.steps()).add(of);
    }
  }

  public List<Link> overdue() {
    return overdue;
  }

  public List<Link> open() {
    return open;
  }

  public List<Link> closed() {
    return closed;
  }

  /** Open steps that a later step continues, which is to be done in their place. */
  public List<Link> takenUp() {
    return takenUp;
  }

  public List<Link> all() {
    return all;
  }

  /** The other meetings whose steps are in the chains of one. */
  public List<MeetingSummary> others(MeetingSummary entry) {
    return chains.others(entry);
  }

  /**
   * All owners with their steps.
   *
   * @param order puts names in the order of the site's language
   */
  public List<Owner> owners(Comparator<String> order) {
    return owners.values().stream()
        .sorted(Comparator.comparing(Owner::name, order.thenComparing(String::compareTo)))
        .toList();
  }
}
