package readout.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.InLanguage;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.meeting.MeetingTexts.Sort;
import readout.meeting.Outsider;
import readout.meeting.Participant;
import readout.meeting.Text;
import readout.words.FoldedText;
import readout.words.SoughtName;

/**
 * Knows the people whom the readers of an output must not learn about, and by which words of a name
 * a text would reveal a person to them: those that no person whom the output names has too.
 */
public final class WithheldPeople {
  private final Meeting released;
  private final List<Participant> all;

  /** For each word of the names that the output holds, those names; null until it is asked for. */
  private Map<String, Set<String>> called;

  /**
   * @param whole the whole meeting
   * @param released what the readers may see of it
   */
  public WithheldPeople(Meeting whole, Meeting released) {
    this.released = released;
    Set<Text> listed = new HashSet<>();
    released.people().participants().forEach(p -> listed.add(p.name()));
    this.all =
        whole.people().participants().stream().filter(p -> !listed.contains(p.name())).toList();
  }

  /** The participants who are on no list of the output; never null. */
  public List<Participant> all() {
    return all;
  }

  /**
   * The names that would reveal a participant: each whole, that of the list in each of its
   * languages also by a part that is not shared, and the aliases.
   *
   * @param p any participant, one of the output too
   */
  public List<SoughtName> namesOf(Participant p) {
    Set<String> own = new HashSet<>();
    p.name().variants().forEach(v -> own.add(v.value()));
    p.aliases().forEach(a -> a.variants().forEach(v -> own.add(v.value())));
    List<SoughtName> names = new ArrayList<>();
    for (InLanguage name : p.name().variants()) {
      names.add(SoughtName.ofPerson(name.value(), shared(name.value(), own)));
    }
    p.aliases().forEach(a -> a.variants().forEach(v -> names.add(SoughtName.whole(v.value()))));
    return names;
  }

  /** The same for a speaker on no list, who has no aliases. */
  public List<SoughtName> namesOf(Outsider outsider) {
    Set<String> own = new HashSet<>();
    outsider.name().variants().forEach(v -> own.add(v.value()));
    return outsider.name().variants().stream()
        .map(name -> SoughtName.ofPerson(name.value(), shared(name.value(), own)))
        .toList();
  }

  /** The words of a name that others are called whom the output names. */
  private Set<String> shared(String name, Set<String> own) {
    Set<String> shared = new HashSet<>();
    for (String word : FoldedText.of(name).words()) {
      if (!own.containsAll(called().getOrDefault(word, Set.of()))) {
        shared.add(word);
      }
    }
    return shared;
  }

  private Map<String, Set<String>> called() {
    if (called == null) {
      called = new HashMap<>();
      MeetingTexts.tell(
          released,
          (sort, value, part) -> {
            if (sort == Sort.NAME) {
              FoldedText.of(value)
                  .words()
                  .forEach(w -> called.computeIfAbsent(w, k -> new HashSet<>()).add(value));
            }
          });
    }
    return called;
  }
}
