package readout.check.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.meeting.Attendance;
import readout.meeting.InLanguage;
import readout.meeting.Participant;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.meeting.Utterance;
import readout.words.FoldedText;

/** Warns of descriptions used in place of a name that fit only one participant. */
public final class CoverChecks {
  /** What such descriptions are made of, whoever is meant. */
  private static final Set<String> USUAL =
      Set.of(
          "attendee",
          "close",
          "delegate",
          "diplomat",
          "diplomatic",
          "familiar",
          "high",
          "level",
          "matter",
          "meeting",
          "member",
          "negotiations",
          "official",
          "officials",
          "participant",
          "person",
          "ranking",
          "representative",
          "senior",
          "somebody",
          "someone",
          "source",
          "sources",
          "speaker",
          "talks",
          "with");

  private static final int SHORTEST_WORD = 4;
  private static final int STEM = 5;
  private static final char MORE = '…';

  private final Subject subject;
  private final List<Participant> present;

  /** The places in that list of those whom a word fits. */
  private final Map<String, Set<Integer>> byWord = new HashMap<>();

  private CoverChecks(Subject subject) {
    this.subject = subject;
    this.present =
        subject.meeting().people().participants().stream().filter(CoverChecks::wasThere).toList();
    for (int i = 0; i < present.size(); i++) {
      for (String own : ownWords(present.get(i))) {
        put(own, i);
        put(own.length() < STEM ? own : own.substring(0, STEM) + MORE, i);
        put(own.startsWith("europe") ? "eu" : own, i);
      }
    }
  }

  private void put(String word, int number) {
    byWord.computeIfAbsent(word, w -> new HashSet<>()).add(number);
  }

  /** "Kazakh" fits Kazakhstan, "European" fits Europe. */
  private Set<Integer> fitting(String word) {
    boolean stem = word.length() >= STEM;
    return byWord.getOrDefault(stem ? word.substring(0, STEM) + MORE : word, Set.of());
  }

  public static void run(Subject subject) {
    CoverChecks checks = null;
    for (Utterance utterance : subject.meeting().content().utterances()) {
      if (utterance instanceof Quote quote && quote.attributedTo() != null) {
        checks = checks == null ? new CoverChecks(subject) : checks;
        quote.attributedTo().variants().forEach(checks::check);
      }
    }
  }

  private void check(InLanguage description) {
    Map<Integer, Integer> fits = new HashMap<>();
    for (String word : tellingWords(description.value())) {
      fitting(word).forEach(number -> fits.merge(number, 1, Integer::sum));
    }
    int best = fits.values().stream().mapToInt(f -> f).max().orElse(0);
    List<Participant> fitting = new ArrayList<>(best == 0 ? present : List.of());
    fits.forEach(
        (number, count) -> {
          if (count == best) {
            fitting.add(present.get(number));
          }
        });
    if (fitting.size() == 1) {
      Participant only = fitting.get(0);
      subject.add(
          subject
              .warning(
                  Code.THIN_COVER,
                  subject.places().of(description),
                  "only one participant fits \"" + description.value() + "\"")
              .label("does not conceal who spoke")
              .also(subject.places().of(only.name()), "the only one it fits")
              .help("agree on words that fit several, such as \"a participant\""));
    }
  }

  private static boolean wasThere(Participant p) {
    return p.attendance() != Attendance.APOLOGIES && p.attendance() != Attendance.ABSENT;
  }

  /** The words that may tell who it is: long ones, and abbreviations in capitals. */
  private static List<String> tellingWords(String description) {
    FoldedText folded = FoldedText.of(description);
    List<String> told = new ArrayList<>();
    for (int i = 0; i < folded.size(); i++) {
      String original = description.substring(folded.start(i), folded.end(i));
      boolean abbreviation =
          original.length() > 1 && original.chars().allMatch(Character::isUpperCase);
      if (USUAL.contains(folded.word(i))) {
        continue;
      }
      if (abbreviation || folded.word(i).length() >= SHORTEST_WORD || isDense(original)) {
        told.add(folded.word(i));
      }
    }
    return told;
  }

  private static boolean isDense(String word) {
    return Character.isIdeographic(word.codePointAt(0));
  }

  /** What may tell who a participant is, without the name. */
  private static Set<String> ownWords(Participant p) {
    Set<String> own = new HashSet<>();
    words(p.role(), own);
    words(p.organization(), own);
    if (p.delegation() != null) {
      words(p.delegation().name(), own);
      own.addAll(FoldedText.of(p.delegation().id()).words());
      if (p.delegation().country() != null) {
        own.addAll(FoldedText.of(p.delegation().country()).words());
      }
    }
    return own;
  }

  private static void words(Text text, Set<String> words) {
    if (text == null) {
      return;
    }
    for (InLanguage variant : text.variants()) {
      FoldedText folded = FoldedText.of(variant.value());
      words.addAll(folded.words());
      addInitials(variant.value(), folded, words);
    }
  }

  /** "European External Action Service" is the EEAS, and the European Union the EU. */
  private static void addInitials(String text, FoldedText folded, Set<String> words) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i <= folded.size(); i++) {
      if (i < folded.size() && Character.isUpperCase(text.codePointAt(folded.start(i)))) {
        initials.appendCodePoint(folded.word(i).codePointAt(0));
      } else if (i == folded.size() || folded.word(i).length() >= SHORTEST_WORD) {
        words.add(initials.toString());
        initials.setLength(0);
      }
    }
  }
}
