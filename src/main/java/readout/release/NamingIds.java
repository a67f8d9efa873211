package readout.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.meeting.MeetingTexts.Sort;
import readout.meeting.Participant;
import readout.meeting.Text;
import readout.words.FoldedText;
import readout.words.SoughtName;

/**
 * Knows the ids that name a person whom the readers must not learn about: ids become anchors, table
 * cells and JSON.
 */
final class NamingIds {
  private final List<SoughtName> names = new ArrayList<>();

  /**
   * @param whole the whole meeting
   * @param released what the readers may see of it
   */
  NamingIds(Meeting whole, Meeting released) {
    Set<Text> listed = new HashSet<>();
    released.people().participants().forEach(p -> listed.add(p.name()));
    List<Participant> heldBack =
        whole.people().participants().stream().filter(p -> !listed.contains(p.name())).toList();
    Map<String, Set<String>> called = heldBack.isEmpty() ? Map.of() : called(released);
    for (Participant p : heldBack) {
      Set<String> own = values(p);
      p.name().variants().forEach(v -> names.add(name(v.value(), own, called)));
      p.aliases().forEach(a -> a.variants().forEach(v -> names.add(SoughtName.whole(v.value()))));
    }
  }

  /** For each word of the names that the output holds, those names. */
  private static Map<String, Set<String>> called(Meeting released) {
    Map<String, Set<String>> called = new HashMap<>();
    MeetingTexts.tell(
        released,
        (sort, value, part) -> {
          if (sort == Sort.NAME) {
            FoldedText.of(value)
                .words()
                .forEach(w -> called.computeIfAbsent(w, k -> new HashSet<>()).add(value));
          }
        });
    return called;
  }

  private static Set<String> values(Participant p) {
    Set<String> own = new HashSet<>();
    p.name().variants().forEach(v -> own.add(v.value()));
    p.aliases().forEach(a -> a.variants().forEach(v -> own.add(v.value())));
    return own;
  }

  /** A name without the words that others are called whom the output names. */
  private static SoughtName name(String name, Set<String> own, Map<String, Set<String>> called) {
    Set<String> shared = new HashSet<>();
    for (String word : FoldedText.of(name).words()) {
      if (!own.containsAll(called.getOrDefault(word, Set.of()))) {
        shared.add(word);
      }
    }
    return SoughtName.ofPerson(name, shared);
  }

  /** Whether there is nobody to be named. */
  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether an id names one of them. */
  boolean has(String id) {
    return id != null && names.stream().anyMatch(name -> name.isIn(id));
  }
}
