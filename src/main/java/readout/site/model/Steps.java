package readout.site.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
  private final ByState byState = new ByState();
  private final StepChains chains;
  private final Map<String, Owner> owners = new LinkedHashMap<>();

  /**
   * The steps of one owner.
   *
   * @param name as the step due first spells it; empty for the steps without an owner
   * @param steps what they do or did
   */
  public record Owner(String name, ByState steps) {}

  /**
   * Steps by how far they have come.
   *
   * @param overdue those that should have been done, first due first
   * @param open those that are still to be done
   * @param closed those that are done or dropped
   * @param takenUp open ones that a later step continues, which is to be done in their place
   */
  public record ByState(
      List<Link> overdue, List<Link> open, List<Link> closed, List<Link> takenUp) {
    private ByState() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** All of them, one state after the other. */
    public Stream<Link> all() {
      return Stream.of(overdue, open, closed, takenUp).flatMap(List::stream);
    }

    private void add(Link step, boolean later) {
      Task task = step.task();
      (later ? takenUp : task.overdue() ? overdue : task.open() ? open : closed).add(step);
    }
  }

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
    byState.add(of, later);
    List<SummaryText> names = task.owners().isEmpty() ? List.of(SummaryText.NONE) : task.owners();
    for (SummaryText owner : names) {
      Owner one =
          owners.computeIfAbsent(
              NameKey.of(owner.text()), n -> new Owner(owner.text(), new ByState()));
      one.steps().add(of, later);
    }
  }

  /** All steps by how far they have come. */
  public ByState byState() {
    return byState;
  }

  /** All steps, first due first. */
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
