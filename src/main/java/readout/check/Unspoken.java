package readout.check;

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
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.meeting.Utterance;
import readout.words.FoldedText;

/**
 * Finds the people whom the readers of an output must not learn about, and the speakers who must
 * not be identified.
 */
final class Unspoken {
  private final Meeting meeting;
  private final Meeting released;
  private final Set<Text> listed = new HashSet<>();
  private final List<Quote> unnamed = new ArrayList<>();
  private final Map<Integer, Integer> timesTold = new HashMap<>();
  private final Map<String, Set<String>> called = new HashMap<>();

  /**
   * @param meeting the whole meeting
   * @param released what the readers may see of it
   */
  Unspoken(Meeting meeting, Meeting released) {
    this.meeting = meeting;
    this.released = released;
    released.people().participants().forEach(p -> listed.add(p.name()));
    Set<Integer> seen = new HashSet<>();
    for (Utterance u : released.content().utterances()) {
      if (u instanceof Quote q && !q.isNamed()) {
        seen.add(q.partNumber());
      }
    }
    for (Utterance u : meeting.content().utterances()) {
      if (u instanceof Quote q && seen.contains(q.partNumber())) {
        unnamed.add(q);
      }
    }
    MeetingTexts.tell(
        released,
        (sort, value, part) -> {
          if (sort == Sort.NAME) {
            timesTold.merge(part.partNumber(), 1, Integer::sum);
            FoldedText.of(value)
                .words()
                .forEach(w -> called.computeIfAbsent(w, k -> new HashSet<>()).add(value));
          }
        });
  }

  /** The participants who are on no list of the output. */
  List<Participant> heldBack() {
    return meeting.people().participants().stream()
        .filter(p -> !listed.contains(p.name()))
        .toList();
  }

  /** The participants on its lists who speak without a name, and of whom it names nothing else. */
  List<Participant> onlyUnnamed() {
    Set<Party> speaking = new HashSet<>();
    unnamed.forEach(q -> speaking.addAll(q.speakers()));
    List<Participant> only = new ArrayList<>();
    for (Participant p : meeting.people().participants()) {
      int told = timesTold.getOrDefault(p.name().variants().get(0).partNumber(), 0);
      if (told == 1 && speaking.contains(p)) {
        only.add(p);
      }
    }
    return only;
  }

  /** The quotes of the output whose speakers it does not name, as the record has them. */
  List<Quote> unnamedQuotes() {
    return unnamed;
  }

  /** Words of a participant's name that others are called whom the output names. */
  Set<String> sharedWords(Participant p) {
    Set<String> own = new HashSet<>();
    p.name().variants().forEach(v -> own.add(v.value()));
    p.aliases().forEach(a -> a.variants().forEach(v -> own.add(v.value())));
    Set<String> shared = new HashSet<>();
    for (InLanguage name : p.name().variants()) {
      for (String word : FoldedText.of(name.value()).words()) {
        if (!own.containsAll(called.getOrDefault(word, Set.of()))) {
          shared.add(word);
        }
      }
    }
    return shared;
  }
}
