package readout.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import readout.meeting.Agreement;
import readout.meeting.Contact;
import readout.meeting.Delegation;
import readout.meeting.Document;
import readout.meeting.Group;
import readout.meeting.Meeting;
import readout.meeting.Participant;
import readout.meeting.Source;
import readout.meeting.Text;
import readout.words.FoldedText;

/**
 * The names that an output has of people, bodies and papers, which nobody can say in other words: a
 * quote that mentions one does not withhold it. What the author words is not among them.
 */
final class OfficialNames {
  /** A quote has so many words besides the name of a body, or else it is that name. */
  private static final int BESIDES_BODY = 2;

  private final List<FoldedText> bodies = new ArrayList<>();
  private final List<FoldedText> papers = new ArrayList<>();

  OfficialNames(Meeting released) {
    for (Participant p : released.people().participants()) {
      add(p.name(), bodies);
      add(p.role(), bodies);
      add(p.organization(), bodies);
    }
    for (Delegation d : released.people().delegations()) {
      add(d.name(), bodies);
    }
    for (Group g : released.people().groups()) {
      add(g.name(), bodies);
    }
    for (Contact c : released.closing().contacts()) {
      add(c.name(), bodies);
      add(c.role(), bodies);
      add(c.organization(), bodies);
    }
    add(released.about().publication().issuer(), bodies);
    add(released.about().series().name(), papers);
    for (Agreement a : released.content().agreements()) {
      add(a.title(), papers);
    }
    for (Document d : released.closing().documents()) {
      add(d.title(), papers);
    }
    for (Source s : released.closing().sources()) {
      add(s.title(), papers);
      add(s.publisher(), bodies);
    }
  }

  private static void add(Text name, List<FoldedText> names) {
    if (name != null) {
      name.variants().forEach(v -> names.add(FoldedText.inCharacters(v.value())));
    }
  }

  /** Which words of a quote are of such a name; not where it is the name and hardly more. */
  BitSet in(FoldedText quote) {
    BitSet named = new BitSet();
    bodies.forEach(name -> mark(name, quote, quote.size() - BESIDES_BODY, named));
    papers.forEach(name -> mark(name, quote, quote.size() / 2, named));
    return named;
  }

  private static void mark(FoldedText name, FoldedText quote, int most, BitSet named) {
    int size = name.size();
    if (size == 0 || size > most) {
      return;
    }
    for (int i = 0; i + size <= quote.size(); i++) {
      if (quote.words().subList(i, i + size).equals(name.words())) {
        named.set(i, i + size);
      }
    }
  }

  /** Whether some words are the whole of such a name. */
  boolean has(List<String> words) {
    return Stream.concat(bodies.stream(), papers.stream())
        .anyMatch(name -> name.words().equals(words));
  }
}
