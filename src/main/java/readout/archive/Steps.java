package readout.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.archive.Entry.Task;
import readout.meeting.NameKey;

/** The next steps of all meetings in the order in which they are worked on. */
final class Steps {
  /** Without a due date comes last; a later meeting's steps come first. */
  private static final Comparator<Of> BY_DUE =
      Comparator.comparing((Of of) -> of.task().dueDay().isEmpty())
          .thenComparing(of -> of.task().dueDay(), Days.IN_TIME);

  /**
   * A step and its meeting.
   *
   * @param entry the meeting
   * @param rank its place among the steps of the meeting, from 0
   */
  record Of(Entry entry, int rank) {
    /** What it is sorted by. */
    Task task() {
      return entry.tasks().get(rank);
    }
  }

  private final List<Of> all = new ArrayList<>();
  private final List<Of> overdue = new ArrayList<>();
  private final List<Of> open = new ArrayList<>();
  private final List<Of> closed = new ArrayList<>();
  private final Map<String, Owner> owners = new LinkedHashMap<>();

  /**
   * The steps of one owner.
   *
   * @param name as the step due first spells it; empty for the steps without an owner
   */
  record Owner(String name, List<Of> steps) {}

  Steps(Archive archive) {
    for (Entry entry : archive.entries()) {
      for (int rank = 0; rank < entry.tasks().size(); rank++) {
        all.add(new Of(entry, rank));
      }
    }
    all.sort(BY_DUE);
    all.forEach(this::sort);
  }

  private void sort(Of of) {
    Task task = of.task();
    (task.overdue() ? overdue : task.open() ? open : closed).add(of);
    List<Words> names = task.owners().isEmpty() ? List.of(Words.NONE) : task.owners();
    for (Words owner : names) {
      owners
          .computeIfAbsent(
              NameKey.of(owner.text()), n -> new Owner(owner.text(), new ArrayList<>()))
          .steps()
          .add(of);
    }
  }

  List<Of> overdue() {
    return overdue;
  }

  List<Of> open() {
    return open;
  }

  List<Of> closed() {
    return closed;
  }

  List<Of> all() {
    return all;
  }

  /**
   * All owners with their steps.
   *
   * @param order puts names in the order of the site's language
   */
  List<Owner> owners(Comparator<String> order) {
    return owners.values().stream()
        .sorted(Comparator.comparing(Owner::name, order.thenComparing(String::compareTo)))
        .toList();
  }
}
