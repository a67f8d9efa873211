package readout.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.meeting.Delegation;
import readout.meeting.Group;
import readout.meeting.Meeting;
import readout.meeting.Outsider;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.meeting.Utterance;
import readout.words.FoldedText;
import readout.words.SoughtName;

/** Whom a page may name beside a quote. */
final class Speakers {
  private final Map<Party, List<SoughtName>> names = new LinkedHashMap<>();
  private final Set<String> descriptions = new HashSet<>();

  Speakers(Meeting meeting) {
    List<Participant> people = meeting.people().participants();
    for (Participant p : people) {
      Set<String> shared = new HashSet<>();
      people.stream().filter(o -> o != p).forEach(o -> addWords(o.name(), shared));
      List<SoughtName> sought = new ArrayList<>();
      p.name().variants().forEach(v -> sought.add(SoughtName.ofPerson(v.value(), shared)));
      p.aliases().forEach(a -> sought.addAll(whole(a)));
      names.put(p, sought);
    }
    for (Group g : meeting.people().groups()) {
      names.put(g, whole(g.name()));
    }
    for (Delegation d : meeting.people().delegations()) {
      names.put(d, List.of());
    }
    for (Utterance u : meeting.content().utterances()) {
      if (u instanceof Quote q) {
        for (Party speaker : q.speakers()) {
          names.computeIfAbsent(speaker, s -> whole(nameOf(s)));
        }
        if (q.attributedTo() != null) {
          q.attributedTo().variants().forEach(v -> descriptions.add(v.value()));
        }
      }
    }
  }

  private static void addWords(Text text, Set<String> words) {
    text.variants().forEach(v -> words.addAll(FoldedText.of(v.value()).words()));
  }

  private static List<SoughtName> whole(Text text) {
    return text.variants().stream().map(v -> SoughtName.whole(v.value())).toList();
  }

  /** Whether words are a description in place of a name, which restrictions print in marks. */
  boolean isDescription(String words) {
    return descriptions.contains(words);
  }

  /** The names of those whom a text names. */
  List<String> namedIn(String text) {
    FoldedText folded = FoldedText.of(text);
    return names.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(n -> n.in(text, folded, false).isPresent()))
        .map(e -> characters(nameOf(e.getKey())))
        .toList();
  }

  /** The name of a speaker of a quote when a text names one, by name or as credited. */
  Optional<String> speakerNamedIn(Quote quote, String text) {
    FoldedText folded = FoldedText.of(text);
    for (Party speaker : quote.speakers()) {
      List<SoughtName> sought = new ArrayList<>(names.getOrDefault(speaker, List.of()));
      if (speaker instanceof Delegation d) {
        sought.addAll(whole(d.name()));
      }
      if (quote.creditedAs() != null) {
        sought.addAll(whole(quote.creditedAs()));
      }
      if (sought.stream().anyMatch(n -> n.in(text, folded, false).isPresent())) {
        return Optional.of(characters(nameOf(speaker)));
      }
    }
    return Optional.empty();
  }

  /** The names of the speakers of a quote. */
  String of(Quote quote) {
    return String.join(", ", quote.speakers().stream().map(s -> characters(nameOf(s))).toList());
  }

  private static String characters(Text text) {
    return text.variants().get(0).value();
  }

  private static Text nameOf(Party party) {
    if (party instanceof Participant p) {
      return p.name();
    }
    if (party instanceof Group g) {
      return g.name();
    }
    return party instanceof Delegation d ? d.name() : ((Outsider) party).name();
  }
}
