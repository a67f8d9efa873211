package readout.origin.release;

import java.util.Optional;
import readout.origin.release.SpeechWords.Use;

/**
 * Finds who says something in the words beside a quotation, by these words alone. It knows those
 * who were named in full before, and nothing else: where two could be meant, it finds none.
 */
final class SpeakerFinder {
  private final SpeechWords language;
  private final ScriptNames scripts;
  private final SayingDoubt doubt;
  private final KnownSpeakers known = new KnownSpeakers();
  private final SubjectFinder subjects;

  SpeakerFinder(SpeechWords language) {
    this.language = language;
    this.scripts = new ScriptNames(language);
    this.doubt = new SayingDoubt(language, scripts);
    this.subjects = new SubjectFinder(language, scripts, doubt, known);
  }

  /** Learns the names in a paragraph that come with an office or a form of address. */
  void learn(String paragraph) {
    for (String segment : SubjectFinder.segments(paragraph)) {
      for (NameRun run : subjects.runs(segment)) {
        String before = run.before().isEmpty() ? "" : SubjectFinder.lastOf(run.before());
        boolean office = language.is(Use.ROLE, before) || language.is(Use.HONOR, before);
        if (office && run.length() >= 2 && run.length() <= SubjectFinder.LONGEST_NAME) {
          known.learn(run.name());
        }
      }
    }
  }

  /**
   * The words of a sentence that tell that a person did not say it, or that others say so; empty
   * when it has none.
   */
  Optional<String> doubt(String sentence) {
    Optional<String> found = sentence.isBlank() ? Optional.empty() : doubt.in(sentence);
    return found.isPresent() ? found : Optional.ofNullable(told(sentence));
  }

  /** A name between two words of saying: "A said that B had told him". Null without one. */
  private String told(String sentence) {
    SayingVerb first =
        scripts.isOtherScript(sentence) ? null : SayingVerb.in(sentence, language, scripts);
    if (first == null || first.before().isBlank()) {
      return null;
    }
    String clause = first.after().split("[,;()–—]", 2)[0];
    int last = -1;
    int from = 0;
    for (String word : clause.split("(?<=\\s)|(?=\\s|:)")) {
      last = language.is(Use.SAY, word.strip()) ? from : last;
      from += word.length();
    }
    String told = last > 0 ? clause.substring(0, last).strip() : "";
    return hasPerson(told) && hasPerson(first.before()) ? told : null;
  }

  private boolean hasPerson(String text) {
    return subjects.runs(text).stream()
        .anyMatch(run -> run.length() >= 2 || known.byPart(run.name()).isPresent());
  }

  /** Whether a text may name somebody else than a speaker, so that "he" may be that one. */
  boolean namesAnother(String text, NamedSpeaker speaker) {
    if (text.isBlank()) {
      return false;
    }
    if (scripts.isOtherScript(text) || scripts.isDense(text)) {
      return true;
    }
    return subjects.runs(text).stream()
        .filter(run -> run.length() >= 2 || known.byPart(run.name()).isPresent())
        .map(run -> known.byPart(run.name()).map(NamedSpeaker::name).orElse(run.name()))
        .anyMatch(name -> speaker == null || !name.endsWith(speaker.name()));
  }

  /** Whether words have one that introduces speech. */
  boolean says(String words) {
    return SayingVerb.in(words, language, scripts) != null;
  }

  /**
   * The speaker of what follows.
   *
   * @param words of the sentence before, from its beginning
   */
  Optional<NamedSpeaker> introduced(String words) {
    SayingVerb verb = SayingVerb.in(words, language, scripts);
    if (verb == null) {
      return known.remembered(subjects.leading(words));
    }
    return known.remembered(
        better(subjects.subject(verb.before(), true), subjects.subject(verb.after(), false)));
  }

  /**
   * The speaker of what came before.
   *
   * @param words after it, to the end of the sentence or the next quotation
   */
  Optional<NamedSpeaker> named(String words) {
    SayingVerb verb = SayingVerb.in(words, language, scripts);
    if (verb == null) {
      return Optional.empty();
    }
    String before = verb.before().replaceFirst("^[\\s,،，–—-]+", "");
    Optional<NamedSpeaker> subject =
        before.isBlank() ? Optional.empty() : subjects.subject(before, true);
    return known.remembered(better(subject, subjects.subject(verb.after(), false)));
  }

  /** The first of two, unless only the other one is a person with a name. */
  private static Optional<NamedSpeaker> better(
      Optional<NamedSpeaker> one, Optional<NamedSpeaker> other) {
    boolean person = one.isPresent() && one.get().person();
    return !person && other.isPresent() && other.get().person() ? other : one.or(() -> other);
  }

  /** The speaker that a credit names: "Anna Berg, Minister". */
  Optional<NamedSpeaker> credited(String words) {
    String plain = words.replaceFirst("^[\\s—–―‒-]+", "").replaceAll("\\s+", " ").strip();
    Optional<NamedSpeaker> found = subjects.subject(plain, false);
    int comma = plain.indexOf(',');
    boolean bare = found.isPresent() && found.get().role().isEmpty() && comma > 0;
    boolean first = bare && plain.substring(0, comma).endsWith(found.get().name());
    return known.remembered(
        first
            ? Optional.of(
                new NamedSpeaker(
                    found.get().name(), subjects.office(plain.substring(comma + 1)), true))
            : found);
  }

  /** Whether words name the speaker by a word such as "he". */
  boolean isPronoun(String words) {
    SayingVerb verb = SayingVerb.in(words, language, scripts);
    if (verb == null) {
      return false;
    }
    String around = strip(verb.before()) + " " + strip(verb.after());
    String[] all = around.strip().split("\\s+");
    boolean he = false;
    for (String word : all) {
      he |= language.is(Use.HE, word);
    }
    return he && subjects.runs(around).isEmpty();
  }

  private static String strip(String words) {
    return words.replaceAll("[\\p{Punct}،，：]+", " ").strip();
  }
}
