package readout.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.archive.Entry.Step;

/** The next steps of all meetings in the order in which they are worked on. */
final class Steps {
  /** Without a due date comes last; a later meeting's steps come first. */
  private static final Comparator<Of> BY_DUE =
      Comparator.comparing((Of of) -> of.step().dueDay().isEmpty() ? "~" : of.step().dueDay());

  /**
   * A step and its meeting.
   *
   * @param entry the meeting
   * @param step one of its steps
   */
  record Of(Entry entry, Step step) {}

  private final List<Of> all = new ArrayList<>();

  Steps(Archive archive) {
    for (Entry entry : archive.entries()) {
      entry.steps().forEach(step -> all.add(new Of(entry, step)));
    }
    all.sort(BY_DUE);
  }

  List<Of> overdue() {
    return all.stream().filter(of -> of.step().overdue()).toList();
  }

  List<Of> open() {
    return all.stream().filter(of -> of.step().open() && !of.step().overdue()).toList();
  }

  List<Of> closed() {
    return all.stream().filter(of -> !of.step().open()).toList();
  }

  List<Of> all() {
    return all;
  }

  /** The steps of each owner by name; those of nobody under the empty name. */
  Map<String, List<Of>> byOwner() {
    Map<String, List<Of>> byOwner = new TreeMap<>();
    for (Of of : all) {
      List<Words> owners = of.step().owners().isEmpty() ? List.of(Words.NONE) : of.step().owners();
      for (Words owner : owners) {
        byOwner.computeIfAbsent(owner.text(), n -> new ArrayList<>()).add(of);
      }
    }
    return byOwner;
  }
}
