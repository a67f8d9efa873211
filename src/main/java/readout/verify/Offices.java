package readout.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.Meeting;
import readout.meeting.Outsider;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.meeting.Utterance;
import readout.words.FoldedText;

/** Finds people who are named by their office: "said the General Secretary". */
final class Offices {
  /** Before an office these make another one of it. */
  private static final Set<String> CHANGES =
      Set.copyOf(
          List.of(
              ("former ex deputy vice acting prime shadow junior assistant under late then future new"
                      + " ancien ancienne vice ehemalige ehemaliger stellvertretende stellvertretender"
                      + " exministro antiguo ex")
                  .split(" ")));

  /** A capital before an office belongs to it, but for these. */
  private static final Set<String> LEADS =
      Set.copyOf(
          List.of(
              ("the a an our mr mrs ms madam le la l der die das el il o os said says den det de"
                      + " herr frau monsieur madame")
                  .split(" ")));

  /** After an office these say of what it is. */
  private static final Set<String> OF =
      Set.of("of", "for", "de", "du", "des", "der", "für", "do", "da", "del", "van", "voor", "d");

  private final Map<List<String>, List<Party>> byRole = new HashMap<>();
  private final Map<List<String>, List<Party>> byOrganization = new HashMap<>();

  Offices(Meeting meeting) {
    for (Participant p : meeting.people().participants()) {
      add(p.role(), p, byRole);
      add(p.organization(), p, byOrganization);
    }
    for (Utterance u : meeting.content().utterances()) {
      if (u instanceof Quote q) {
        for (Party speaker : q.speakers()) {
          if (speaker instanceof Outsider o) {
            add(o.role(), o, byRole);
            add(o.organization(), o, byOrganization);
          }
        }
      }
    }
  }

  private static void add(Text text, Party party, Map<List<String>, List<Party>> map) {
    if (text != null) {
      text.variants()
          .forEach(
              v ->
                  map.computeIfAbsent(FoldedText.of(v.value()).words(), w -> new ArrayList<>())
                      .add(party));
    }
  }

  /** Those who hold an office that a text names; empty when it names none of the record. */
  List<Party> namedIn(String text) {
    FoldedText folded = FoldedText.of(text);
    List<Party> found = new ArrayList<>();
    byRole.forEach(
        (role, holders) -> {
          if (holds(text, folded, role)) {
            found.addAll(holders);
          }
        });
    return found;
  }

  /** Whether a text names the body that a person speaks for. */
  boolean namesBodyOf(Party party, String text) {
    FoldedText folded = FoldedText.of(text);
    return byOrganization.entrySet().stream()
        .anyMatch(e -> e.getValue().contains(party) && holds(text, folded, e.getKey()));
  }

  private static boolean holds(String text, FoldedText folded, List<String> words) {
    int length = words.size();
    for (int i = 0; length > 0 && i + length <= folded.size(); i++) {
      if (folded.words().subList(i, i + length).equals(words)
          && isWhole(text, folded, i, i + length)) {
        return true;
      }
    }
    return false;
  }

  /** "Prime Minister" and "Minister of Ports" are other offices than "Minister". */
  private static boolean isWhole(String text, FoldedText folded, int from, int to) {
    if (from > 0 && isBeside(text, folded.end(from - 1), folded.start(from))) {
      String before = folded.word(from - 1);
      boolean capital = Character.isUpperCase(text.codePointAt(folded.start(from - 1)));
      if (CHANGES.contains(before) || capital && !LEADS.contains(before)) {
        return false;
      }
    }
    return to == folded.size()
        || !isBeside(text, folded.end(to - 1), folded.start(to))
        || !OF.contains(folded.word(to));
  }

  /** Whether nothing but space is between two words. */
  private static boolean isBeside(String text, int end, int start) {
    return text.substring(end, start).isBlank();
  }
}
