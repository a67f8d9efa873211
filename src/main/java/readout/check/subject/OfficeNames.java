package readout.check.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.meeting.InLanguage;
import readout.meeting.Meeting;
import readout.meeting.Participant;
import readout.words.FoldedText;
import readout.words.SoughtName;

/** The offices by which a text names one participant, as "the union secretary": no other has it. */
public final class OfficeNames {
  /** Shorter words are other words by chance. */
  private static final int SHORTEST = 4;

  private final Map<List<String>, List<Participant>> holders = new HashMap<>();

  /** Those of the people at a meeting. */
  public OfficeNames(Meeting meeting) {
    for (Participant p : meeting.people().participants()) {
      for (InLanguage role : roles(p)) {
        List<Participant> same =
            holders.computeIfAbsent(
                FoldedText.of(role.value()).words(), words -> new ArrayList<>());
        if (!same.contains(p)) {
          same.add(p);
        }
      }
    }
  }

  /** What a participant alone is called by office, whole; never null. */
  public List<SoughtName> of(Participant p) {
    return roles(p).stream()
        .filter(role -> role.value().length() >= SHORTEST)
        .filter(role -> holders.get(FoldedText.of(role.value()).words()).size() == 1)
        .map(role -> SoughtName.whole(role.value()))
        .toList();
  }

  private static List<InLanguage> roles(Participant p) {
    return p.role() == null ? List.of() : p.role().variants();
  }
}
