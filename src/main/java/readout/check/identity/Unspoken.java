package readout.check.identity;

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
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.meeting.Utterance;

/** Finds the speakers who must not be identified, though the readers may know of them. */
final class Unspoken {
  private final Meeting meeting;
  private final List<Quote> unnamed = new ArrayList<>();
  private final Map<Integer, Integer> timesTold = new HashMap<>();

  /**
   * @param meeting the whole meeting
   * @param released what the readers may see of it
   */
  Unspoken(Meeting meeting, Meeting released) {
    this.meeting = meeting;
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
          }
        });
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
}
