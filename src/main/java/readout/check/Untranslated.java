package readout.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import readout.decode.SourceMap;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.language.Language;
import readout.language.Languages;
import readout.meeting.Career;
import readout.meeting.Contact;
import readout.meeting.Credit;
import readout.meeting.InLanguage;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.meeting.Outsider;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Passage;
import readout.meeting.Quote;
import readout.meeting.Text;

/**
 * Finds the passages of a meeting that are missing in a language, so that a note in it shows them
 * in another. Numbers without words need no translation, nor do names of persons in a script that
 * the language is written in.
 */
public final class Untranslated {
  private static final Code CODE = Code.NOT_TRANSLATED;
  private static final int LINES_SHOWN = 12;

  private final Meeting meeting;
  private final String wanted;
  private final boolean ownWanted;
  private final Language language;
  private final Set<Integer> known = new HashSet<>();
  private final Set<Integer> roles = new HashSet<>();
  private final Set<Integer> persons = new HashSet<>();

  /** The passages that are not in the language, some more than once. */
  private final List<Passage> missing = new ArrayList<>();

  /** The texts that the people file holds, with the id of their person. */
  private final Map<Integer, String> idsOfFile = new HashMap<>();

  /** Whose texts of those are missing. */
  private final Map<String, Span> people = new TreeMap<>();

  /** Where the record names those whose texts the people file holds, by their ids. */
  private final Map<String, Span> named = new HashMap<>();

  private Untranslated(Meeting meeting, String wanted, Language language) {
    this.meeting = meeting;
    this.wanted = wanted;
    this.ownWanted = wanted.equals(meeting.about().language());
    this.language = language;
  }

  /**
   * Reports every such passage of a record.
   *
   * @param wanted BCP 47 tag
   * @param language its words
   * @return where the record names the people whose names or offices are missing in the people
   *     file, by their ids, which is not reported here; never null
   */
  public static Map<String, Span> each(
      SourceFile file,
      Meeting meeting,
      SourceMap places,
      String wanted,
      Language language,
      Diagnostics sink) {
    Untranslated untranslated = new Untranslated(meeting, wanted, language);
    meeting.people().participants().forEach(p -> untranslated.learnTexts(p, places));
    for (InLanguage text : untranslated.find()) {
      sink.add(
          Diagnostic.warning(CODE, file, places.of(text), "this is missing in \"" + wanted + "\"")
              .label("only in \"" + tag(text, meeting) + "\"")
              .help("write " + both(text, meeting, wanted)));
    }
    return untranslated.people;
  }

  /** Learns which texts of a participant are those of the people file: they are where its id is. */
  private void learnTexts(Participant p, SourceMap places) {
    if (p.career() == null || p.item().id() == null) {
      return;
    }
    Span at = places.of(p.career().names().get(0));
    named.put(p.item().id(), at);
    List<Text> texts =
        new ArrayList<>(Arrays.asList(p.name(), p.honorific(), p.role(), p.organization()));
    texts.addAll(p.career().names());
    for (Career.Post post : p.career().posts()) {
      texts.add(post.role());
      texts.add(post.organization());
    }
    for (Text text : texts) {
      if (text != null && places.of(text).equals(at)) {
        idsOfFile.put(text.partNumber(), p.item().id());
      }
    }
  }

  /** One warning for all such passages of a note; empty when there are none. */
  public static Optional<Diagnostic> together(
      SourceFile file, Meeting meeting, SourceMap places, String wanted, Language language) {
    List<Span> spans =
        new Untranslated(meeting, wanted, language)
            .find().stream()
                .map(places::of)
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    String count = spans.size() == 1 ? "a passage is" : spans.size() + " passages are";
    Diagnostic diagnostic =
        Diagnostic.warning(CODE, file, spans.get(0), count + " missing in \"" + wanted + "\"")
            .label("shown in another language");
    List<Integer> lines =
        spans.stream().map(s -> file.position(s.start()).line()).distinct().toList();
    if (lines.size() > 1) {
      String shown =
          lines.stream().limit(LINES_SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
      String more =
          lines.size() > LINES_SHOWN ? " and " + (lines.size() - LINES_SHOWN) + " more" : "";
      diagnostic = diagnostic.help("lines " + shown + more);
    }
    return Optional.of(
        diagnostic.help("readout check --language " + wanted + " shows each of them"));
  }

  private static String tag(InLanguage text, Meeting meeting) {
    return text.language() == null ? meeting.about().language() : text.language();
  }

  private static String both(InLanguage text, Meeting meeting, String wanted) {
    return "both: {" + tag(text, meeting) + ": …, " + wanted + ": …}";
  }

  private List<InLanguage> find() {
    MeetingTexts.tellPassages(meeting, this::passage);
    if (missing.isEmpty()) {
      return List.of();
    }
    meeting.people().participants().forEach(this::person);
    for (var utterance : meeting.content().utterances()) {
      if (utterance instanceof Quote quote) {
        quote.speakers().forEach(this::person);
        name(quote.creditedAs());
      }
    }
    meeting.closing().contacts().stream().map(Contact::name).forEach(this::name);
    meeting.closing().credits().stream().map(Credit::name).forEach(this::name);
    for (Credit credit : meeting.closing().credits()) {
      if (credit.role() != null) {
        roles.add(credit.role().partNumber());
      }
    }
    Text reference = meeting.about().publication().reference();
    if (reference != null) {
      known.add(reference.partNumber()); // a reference number is the same in every language
    }
    return missing.stream()
        .filter(passage -> known.add(passage.partNumber()))
        .filter(this::needsTranslation)
        .filter(this::isOfRecord)
        .map(this::shown)
        .toList();
  }

  /** Whether a passage is the record's own; one of the people file is kept for its report. */
  private boolean isOfRecord(Passage passage) {
    String person = idsOfFile.get(passage.partNumber());
    if (person != null) {
      people.put(person, named.get(person));
    }
    return person == null;
  }

  private void person(Party party) {
    if (party instanceof Participant p) {
      name(p.name());
      p.aliases().forEach(alias -> known.add(alias.partNumber()));
      List<Text> names = p.career() == null ? List.of() : p.career().names();
      for (int i = 0; i < names.size(); i++) {
        (i == 0 ? persons : known).add(names.get(i).partNumber());
      }
    } else if (party instanceof Outsider o) {
      name(o.name());
    }
  }

  private void name(Text name) {
    if (name != null) {
      persons.add(name.partNumber());
    }
  }

  /** Whether nothing can be missing: most texts are written once, in the record's language. */
  private boolean isOnlyInOwn(List<InLanguage> variants) {
    return ownWanted && variants.size() == 1 && variants.get(0).language() == null;
  }

  private void passage(Passage passage) {
    if (!isOnlyInOwn(passage.variants()) && Languages.find(tags(passage), wanted) < 0) {
      missing.add(passage);
    }
  }

  private List<String> tags(Passage passage) {
    return passage.variants().stream().map(v -> tag(v, meeting)).toList();
  }

  /** What a note shows in its place. */
  private InLanguage shown(Passage passage) {
    List<String> languages = List.of(wanted, meeting.about().language());
    return passage.variants().get(Languages.pick(tags(passage), languages));
  }

  private boolean needsTranslation(Passage passage) {
    String shown = shown(passage).value();
    boolean words = shown.codePoints().anyMatch(Character::isLetter);
    boolean readable = persons.contains(passage.partNumber()) && language.hasScriptOf(shown);
    boolean word = roles.contains(passage.partNumber()) && language.has("credit." + shown);
    return words && !readable && !word;
  }
}
