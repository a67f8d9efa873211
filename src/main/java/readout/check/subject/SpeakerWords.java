package readout.check.subject;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.meeting.Delegation;
import readout.meeting.InLanguage;
import readout.meeting.Outsider;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.release.WithheldPeople;
import readout.words.FoldedText;
import readout.words.SoughtName;

/** The words by which a text may say whose words a quote is: a name, an office, or a body. */
public final class SpeakerWords {
  private static final int SHORTEST = 4;

  private final List<SoughtName> names = new ArrayList<>();
  private final List<SoughtName> bodies = new ArrayList<>();
  private final Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);

  private SpeakerWords() {}

  /** Those for the speakers of a quote. */
  public static SpeakerWords of(Quote quote, WithheldPeople people) {
    SpeakerWords words = new SpeakerWords();
    quote.speakers().forEach(party -> words.add(party, people));
    words.each(quote.creditedAs(), Set.of(), words.names);
    return words;
  }

  private void add(Party party, WithheldPeople people) {
    if (party.name() != null) {
      party.name().variants().forEach(v -> script(v.value()).ifPresent(scripts::add));
    }
    if (party instanceof Participant p) {
      names.addAll(people.namesOf(p));
      shortNames(p.name());
      office(p.role(), p.organization());
      Delegation delegation = p.delegation();
      each(delegation == null ? null : delegation.name(), Set.of(), bodies);
    } else if (party instanceof Outsider o) {
      names.addAll(people.namesOf(o));
      each(o.name(), Set.of(), names);
      office(o.role(), o.organization());
    } else {
      each(party.name(), Set.of(), names);
    }
  }

  /** A name of two letters, or one that others have too, says enough beside quoted words. */
  private void shortNames(Text name) {
    for (InLanguage variant : name.variants()) {
      for (String word : FoldedText.of(variant.value()).words()) {
        if (word.length() > 1) {
          names.add(SoughtName.whole(word));
        }
      }
    }
  }

  /** "Transport" in the name of a ministry is no word for its minister. */
  private void office(Text role, Text organization) {
    each(role, wordsOf(organization), names);
    each(organization, Set.of(), bodies);
  }

  private static Set<String> wordsOf(Text text) {
    Set<String> words = new HashSet<>();
    if (text != null) {
      text.variants().forEach(v -> words.addAll(FoldedText.of(v.value()).words()));
    }
    return words;
  }

  /** The whole of a text, and each longer word of it. */
  private void each(Text text, Set<String> but, List<SoughtName> to) {
    if (text == null) {
      return;
    }
    text.variants()
        .forEach(
            variant -> {
              to.add(SoughtName.whole(variant.value()));
              for (String word : FoldedText.of(variant.value()).words()) {
                if (word.length() >= SHORTEST && !but.contains(word)) {
                  to.add(SoughtName.whole(word));
                }
              }
            });
  }

  /**
   * Whether a text is in a script that their names are written in; in any other it may name them in
   * a way that nobody can compare.
   */
  public boolean canBeNamedIn(String text) {
    Optional<UnicodeScript> script = script(text);
    return script.isEmpty() || scripts.isEmpty() || scripts.contains(script.get());
  }

  /** The script of most letters. */
  private static Optional<UnicodeScript> script(String text) {
    Map<UnicodeScript, Long> counts =
        text.codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .collect(Collectors.groupingBy(script -> script, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<UnicodeScript, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** Whether a text has a name or an office of theirs. */
  public boolean nameIn(String text) {
    return isIn(names, text);
  }

  /** Whether it has the name of a body they speak for, or a word of it. */
  public boolean bodyIn(String text) {
    return isIn(bodies, text);
  }

  private static boolean isIn(List<SoughtName> sought, String text) {
    FoldedText folded = FoldedText.of(text);
    return sought.stream().anyMatch(name -> name.in(text, folded, true).isPresent());
  }
}
