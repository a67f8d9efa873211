package readout.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.meeting.Attendance;
import readout.meeting.InLanguage;
import readout.meeting.Participant;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.meeting.Utterance;
import readout.words.FoldedText;

/** Descriptions in place of a name that only one participant fits: no cover. */
final class CoverChecks {
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

  private CoverChecks() {}

  static void run(Subject subject) {
    for (Utterance utterance : subject.meeting().content().utterances()) {
      if (utterance instanceof Quote quote && quote.attributedTo() != null) {
        for (InLanguage description : quote.attributedTo().variants()) {
          check(subject, description);
        }
      }
    }
  }

  private static void check(Subject subject, InLanguage description) {
    List<Participant> present =
        subject.meeting().people().participants().stream().filter(CoverChecks::wasThere).toList();
    List<String> told = tellingWords(description.value());
    List<Participant> fitting = new ArrayList<>();
    int best = 0;
    for (Participant p : present) {
      int fits = fits(told, p);
      if (fits > best) {
        best = fits;
        fitting.clear();
      }
      if (fits == best) {
        fitting.add(p);
      }
    }
    if (fitting.size() == 1) {
      Participant only = fitting.get(0);
      subject.add(
          subject
              .warning(
                  "thin-cover",
                  subject.places().of(description),
                  "only one participant fits \"" + description.value() + "\"")
              .label("no cover for who spoke")
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

  /** How many of the words fit a participant. */
  private static int fits(List<String> told, Participant p) {
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
    return (int) told.stream().filter(word -> own.stream().anyMatch(o -> same(word, o))).count();
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

  /** "Kazakh" fits Kazakhstan, "European" fits Europe. */
  private static boolean same(String word, String own) {
    return word.equals(own)
        || word.length() >= STEM
            && own.length() >= STEM
            && word.substring(0, STEM).equals(own.substring(0, STEM))
        || word.equals("eu") && own.startsWith("europe");
  }
}
