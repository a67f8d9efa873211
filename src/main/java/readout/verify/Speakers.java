package readout.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.meeting.Delegation;
import readout.meeting.Group;
import readout.meeting.InLanguage;
import readout.meeting.Meeting;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.meeting.Utterance;
import readout.words.FoldedText;
import readout.words.SoughtName;

/** Whom a page may name beside a quote. */
final class Speakers {
  private static final int LONGEST_LABEL = 16;

  private final Map<Party, List<SoughtName>> names = new LinkedHashMap<>();
  private final Set<String> descriptions = new HashSet<>();
  private final Offices offices;
  private final Strangers strangers;

  Speakers(Meeting meeting) {
    offices = new Offices(meeting);
    strangers = new Strangers(meeting);
    List<Participant> people = meeting.people().participants();
    for (Participant p : people) {
      Set<String> shared = new HashSet<>();
      people.stream().filter(o -> !o.equals(p)).forEach(o -> addWords(o.name(), shared));
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
          names.computeIfAbsent(speaker, s -> whole(s.name()));
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

  /** How a text is about whose words they are. */
  enum Form {
    /** It follows them in their sentence. */
    AFTER,
    /** It leads up to them. */
    BEFORE,
    /** It says nothing else. */
    CREDIT
  }

  /**
   * Whom a text names.
   *
   * @param speaker the name of a speaker of the quote, when the text has a name of theirs
   * @param office the name of a speaker of the quote, when the text has their office or body
   * @param others the names of those of the record who are named or whose office is
   * @param stranger the name of a person who is not of the record
   */
  record Named(
      Optional<String> speaker,
      Optional<String> office,
      List<String> others,
      Optional<String> stranger) {
    /** Whether the text says of a person that the words are theirs. */
    boolean isAnybody() {
      return speaker.isPresent() || office.isPresent() || !others.isEmpty() || stranger.isPresent();
    }
  }

  /** Whom a text beside a quote names. */
  Named namedIn(Quote quote, String text, Form form) {
    Optional<String> speaker = speakerNamedIn(quote, text);
    List<String> others = speaker.isPresent() ? List.of() : namedIn(text);
    Optional<String> stranger = Optional.empty();
    if (speaker.isEmpty() && others.isEmpty()) {
      stranger =
          switch (form) {
            case AFTER -> strangers.after(text);
            case BEFORE -> strangers.before(text);
            case CREDIT -> strangers.credited(text);
          };
    }
    String rest = withoutDescriptions(quote, text);
    List<Party> holders = stranger.isPresent() ? List.of() : offices.namedIn(rest);
    Optional<String> office =
        quote.speakers().stream()
            .filter(s -> holders.contains(s) || offices.namesBodyOf(s, rest))
            .map(s -> characters(s.name()))
            .findFirst();
    if (speaker.isEmpty() && office.isEmpty() && others.isEmpty()) {
      others = holders.stream().map(p -> characters(p.name())).distinct().toList();
    }
    return new Named(speaker, office, others, stranger);
  }

  /** What is printed in place of a name may hold the words of an office. */
  private String withoutDescriptions(Quote quote, String text) {
    String rest = text;
    if (quote.attributedTo() != null) {
      for (InLanguage v : quote.attributedTo().variants()) {
        String words = Pattern.quote(v.value()).replace(" ", "\\E[\\s\\p{Z}]+\\Q");
        rest =
            Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(rest)
                .replaceAll("·");
      }
    }
    return rest;
  }

  /** Whether a text is a name of the record's people and what they are, and nothing else. */
  boolean isLabel(String text) {
    FoldedText words = FoldedText.of(text);
    return words.size() > 0
        && words.size() <= LONGEST_LABEL
        && strangers.knows(words.words())
        && !namedIn(text).isEmpty();
  }

  /** Whether a text is a name that is not of the record, with or without an office. */
  boolean isStrangerLabel(String text) {
    return FoldedText.of(text).size() <= LONGEST_LABEL && strangers.labelled(text).isPresent();
  }

  private List<String> namedIn(String text) {
    FoldedText folded = FoldedText.of(text);
    return names.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(n -> n.in(text, folded, false).isPresent()))
        .map(e -> characters(e.getKey().name()))
        .toList();
  }

  /** The name of a speaker of a quote when a text names one, by name or as credited. */
  private Optional<String> speakerNamedIn(Quote quote, String text) {
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
        return Optional.of(characters(speaker.name()));
      }
    }
    return Optional.empty();
  }

  /** The names of the speakers of a quote. */
  String of(Quote quote) {
    return String.join(", ", quote.speakers().stream().map(s -> characters(s.name())).toList());
  }

  private static String characters(Text text) {
    return text.variants().get(0).value();
  }
}
