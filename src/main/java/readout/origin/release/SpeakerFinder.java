package readout.origin.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.origin.release.SpeechWords.Use;

/**
 * Finds who says something in the words beside a quotation, by these words alone. It knows those
 * who were named in full before, and nothing else: where two could be meant, it finds none.
 */
final class SpeakerFinder {
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_BODY = 9;

  /** Words between which and a name something else is named. */
  private static final Set<String> FUNCTION =
      Set.of(
          "of", "for", "the", "to", "from", "by", "at", "in", "on", "with", "a", "an", "who", "as",
          "des", "der", "die", "das", "dem", "den", "für", "von", "vom", "bei", "beim", "zur",
          "zum", "de", "du", "la", "le", "les", "pour", "aux", "au", "del", "di", "della", "dell",
          "per", "para", "por", "do", "da", "dos", "van", "het", "voor", "av", "för", "af", "til",
          "dla", "pro", "в", "по", "для", "с", "з", "та");

  private final SpeechWords language;
  private final ScriptNames scripts;
  private final SayingDoubt doubt;

  /** Those named in full so far, by their names. */
  private final Map<String, NamedSpeaker> known = new LinkedHashMap<>();

  SpeakerFinder(SpeechWords language) {
    this.language = language;
    this.scripts = new ScriptNames(language);
    this.doubt = new SayingDoubt(language, scripts);
  }

  /** Learns the names in a paragraph that come with an office or a form of address. */
  void learn(String paragraph) {
    for (String segment : segments(paragraph)) {
      for (NameRun run : runs(segment)) {
        String before = run.before().isEmpty() ? "" : lastOf(run.before());
        boolean office = language.is(Use.ROLE, before) || language.is(Use.HONOR, before);
        if (office && run.length() >= 2 && run.length() <= LONGEST_NAME) {
          known.putIfAbsent(run.name(), new NamedSpeaker(run.name(), "", true));
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
    Verb first = scripts.isOtherScript(sentence) ? null : verb(sentence);
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
    return runs(text).stream().anyMatch(run -> run.length() >= 2 || byPart(run.name()).isPresent());
  }

  /** Whether a text may name somebody else than a speaker, so that "he" may be that one. */
  boolean namesAnother(String text, NamedSpeaker speaker) {
    if (text.isBlank()) {
      return false;
    }
    if (scripts.isOtherScript(text) || scripts.isDense(text)) {
      return true;
    }
    return runs(text).stream()
        .filter(run -> run.length() >= 2 || byPart(run.name()).isPresent())
        .map(run -> byPart(run.name()).map(NamedSpeaker::name).orElse(run.name()))
        .anyMatch(name -> speaker == null || !name.endsWith(speaker.name()));
  }

  /** Whether words have one that introduces speech. */
  boolean says(String words) {
    return verb(words) != null;
  }

  /**
   * The speaker of what follows.
   *
   * @param words of the sentence before, from its beginning
   */
  Optional<NamedSpeaker> introduced(String words) {
    Verb verb = verb(words);
    if (verb == null) {
      return remembered(leading(words));
    }
    return remembered(better(subject(verb.before(), true), subject(verb.after(), false)));
  }

  /**
   * The speaker of what came before.
   *
   * @param words after it, to the end of the sentence or the next quotation
   */
  Optional<NamedSpeaker> named(String words) {
    Verb verb = verb(words);
    if (verb == null) {
      return Optional.empty();
    }
    String before = verb.before().replaceFirst("^[\\s,،，–—-]+", "");
    Optional<NamedSpeaker> subject = before.isBlank() ? Optional.empty() : subject(before, true);
    return remembered(better(subject, subject(verb.after(), false)));
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
    Optional<NamedSpeaker> found = subject(plain, false);
    int comma = plain.indexOf(',');
    boolean bare = found.isPresent() && found.get().role().isEmpty() && comma > 0;
    boolean first = bare && plain.substring(0, comma).endsWith(found.get().name());
    return remembered(
        first
            ? Optional.of(
                new NamedSpeaker(found.get().name(), office(plain.substring(comma + 1)), true))
            : found);
  }

  /** Whether words name the speaker by a word such as "he". */
  boolean isPronoun(String words) {
    Verb verb = verb(words);
    if (verb == null) {
      return false;
    }
    String around = strip(verb.before()) + " " + strip(verb.after());
    String[] all = around.strip().split("\\s+");
    boolean he = false;
    for (String word : all) {
      he |= language.is(Use.HE, word);
    }
    return he && runs(around).isEmpty();
  }

  private Optional<NamedSpeaker> remembered(Optional<NamedSpeaker> found) {
    found
        .filter(NamedSpeaker::person)
        .ifPresent(
            speaker -> {
              NamedSpeaker before = known.get(speaker.name());
              if (before == null || before.role().isEmpty()) {
                known.put(speaker.name(), speaker);
              }
            });
    return found.map(speaker -> known.getOrDefault(speaker.name(), speaker));
  }

  /** A word that introduces speech, with what is around it. */
  private record Verb(String before, String after) {}

  private Verb verb(String words) {
    if (scripts.isDense(words)) {
      int[] at = scripts.verb(words);
      return at == null ? null : new Verb(words.substring(0, at[0]), words.substring(at[1]));
    }
    int from = 0;
    Verb found = null;
    for (String word : words.split("(?<=[\\s\\u00a0,:،])|(?=[\\s\\u00a0,:،])")) {
      if (language.is(Use.SAY, word.replaceFirst("[.!?…]+$", ""))) {
        found = new Verb(words.substring(0, from), words.substring(from + word.length()));
      }
      from += word.length();
      if (found != null && !found.before().isBlank()) {
        return found;
      }
    }
    return found;
  }

  /** A name at the beginning of a sentence without a word of saying: "Nick Lee, Director, …". */
  private Optional<NamedSpeaker> leading(String words) {
    List<String> segments = segments(words);
    Optional<NamedSpeaker> first =
        segments.isEmpty() ? Optional.empty() : person(segments.get(0), "", true);
    if (first.isEmpty() || first.get().name().split(" ").length < 2) {
      return Optional.empty();
    }
    boolean atStart = segments.get(0).startsWith(first.get().name());
    if (!atStart && first.get().role().isEmpty()) {
      return Optional.empty();
    }
    String role = first.get().role();
    if (role.isEmpty() && segments.size() > 2 && hasRole(segments.get(1))) {
      role = office(segments.get(1));
    }
    return Optional.of(new NamedSpeaker(first.get().name(), role, true));
  }

  /**
   * The speaker in the words on one side of the verb.
   *
   * @param near whether the verb comes after the words, so that the last ones are nearest to it
   */
  private Optional<NamedSpeaker> subject(String words, boolean near) {
    if (scripts.isOtherScript(words)) {
      return scripts.subject(words, known.keySet());
    }
    List<String> segments = segments(words);
    if (near) {
      Collections.reverse(segments);
    }
    List<String> roles = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      boolean adjacent = i == 0 && (!near || !words.strip().endsWith(","));
      if (!adjacent && stops(segment)) {
        if (near) {
          continue;
        }
        break;
      }
      String beside = i + 1 < segments.size() ? segments.get(i + 1) : "";
      Optional<NamedSpeaker> found =
          person(segment, near ? String.join(", ", reversed(roles)) : "", near);
      if (found.isPresent()) {
        return Optional.of(withRole(found.get(), near, segments, i, beside));
      }
      roles.add(segment);
    }
    return body(near || segments.isEmpty() ? last(segments, near) : segments.get(0));
  }

  private NamedSpeaker withRole(
      NamedSpeaker found, boolean near, List<String> segments, int at, String beside) {
    if (!found.role().isEmpty()) {
      return found;
    }
    if (near) {
      boolean before = hasRole(beside) && !stops(beside) && person(beside, "", true).isEmpty();
      return before ? new NamedSpeaker(found.name(), office(beside), true) : found;
    }
    List<String> role = new ArrayList<>();
    for (int i = at + 1; i < segments.size() && !stops(segments.get(i)); i++) {
      role.add(segments.get(i));
    }
    if (!role.isEmpty() && hasRole(String.join(" ", role))) {
      return new NamedSpeaker(found.name(), office(String.join(", ", role)), true);
    }
    String before = at > 0 ? segments.get(at - 1) : "";
    boolean office = hasRole(before) && !stops(before) && person(before, "", false).isEmpty();
    return office ? new NamedSpeaker(found.name(), office(before), true) : found;
  }

  private static String last(List<String> segments, boolean near) {
    return segments.isEmpty() ? "" : segments.get(near ? 0 : segments.size() - 1);
  }

  private static List<String> reversed(List<String> list) {
    List<String> copy = new ArrayList<>(list);
    Collections.reverse(copy);
    return copy;
  }

  /** The person that a part of a sentence is about; empty when it has none, or several. */
  private Optional<NamedSpeaker> person(String segment, String roleAfter, boolean near) {
    NameRun best = null;
    int names = 0;
    for (NameRun run : runs(segment)) {
      boolean addressed =
          !run.before().isEmpty()
              && (language.is(Use.HONOR, lastOf(run.before()))
                  || language.is(Use.ROLE, lastOf(run.before())));
      boolean named =
          run.length() >= 2 && run.length() <= LONGEST_NAME
              || run.length() == 1 && (addressed || byPart(run.name()).isPresent());
      names += named ? 1 : 0;
      if (named && standsAlone(run, near)) {
        best = run;
      }
    }
    if (best == null || names > 1 && isJoint(segment)) {
      return Optional.empty();
    }
    String name = best.name();
    Optional<NamedSpeaker> earlier = byPart(name);
    if (best.length() == 1 && earlier.isPresent()) {
      return earlier;
    }
    String before = office(String.join(" ", withoutHonor(best.before())));
    String role = hasRole(before) ? before : hasRole(roleAfter) ? office(roleAfter) : "";
    return Optional.of(new NamedSpeaker(name, role, true));
  }

  /**
   * Whether a run is not a part of a longer phrase: "for the One You campaign", "A Lee and B Roe".
   *
   * @param near whether the verb comes after it
   */
  private boolean standsAlone(NameRun run, boolean near) {
    String before = run.before().isEmpty() ? "" : lastOf(run.before());
    String after = run.after().isEmpty() ? "" : run.after().get(0);
    boolean joined = language.is(Use.AND, before) || language.is(Use.AND, after);
    boolean goesOn = near && !after.isEmpty() && !FUNCTION.contains(after.toLowerCase(Locale.ROOT));
    return !joined && !goesOn && !FUNCTION.contains(before.toLowerCase(Locale.ROOT));
  }

  private boolean isJoint(String segment) {
    return List.of(segment.split("\\s+")).stream().anyMatch(w -> language.is(Use.AND, w));
  }

  /** The one who was named in full before and is now named by a part of the name. */
  private Optional<NamedSpeaker> byPart(String part) {
    List<NamedSpeaker> found =
        known.values().stream()
            .filter(s -> (" " + s.name() + " ").contains(" " + part + " "))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** A body or an unnamed person, called as the text does: "A spokesperson for the port". */
  private Optional<NamedSpeaker> body(String segment) {
    List<String> words = List.of(segment.strip().split("\\s+"));
    boolean fits = words.size() <= LONGEST_BODY && !segment.isBlank() && !stops(segment);
    boolean is =
        words.stream().anyMatch(w -> language.is(Use.BODY, w))
            || words.stream().anyMatch(w -> language.is(Use.ROLE, w))
            || runs(segment).stream().anyMatch(r -> r.length() >= 2)
            || isJoint(segment) && runs(segment).size() > 1;
    boolean he = words.stream().anyMatch(w -> language.is(Use.HE, w));
    return fits && is && !he && !isClause(segment, words)
        ? Optional.of(new NamedSpeaker(segment.strip(), "", false))
        : Optional.empty();
  }

  /** Whether words say that somebody does something, so that they are nobody's name. */
  private boolean isClause(String segment, List<String> words) {
    return words.stream()
            .anyMatch(word -> language.is(Use.SAY, word) || language.is(Use.THAT, word))
        || runs(segment).stream().anyMatch(run -> run.length() >= 2 && goesOn(run))
        || doubt.in(segment).isPresent();
  }

  /** Whether a word that belongs to no name follows: "Tom Ek refused". */
  private boolean goesOn(NameRun run) {
    String next = run.after().isEmpty() ? "" : run.after().get(0);
    return !next.isEmpty()
        && Character.isLowerCase(next.codePointAt(0))
        && !FUNCTION.contains(next)
        && !language.is(Use.AND, next)
        && !language.is(Use.ROLE, next)
        && !language.is(Use.BODY, next);
  }

  private List<String> withoutHonor(List<String> words) {
    List<String> kept = new ArrayList<>(words);
    kept.removeIf(w -> language.is(Use.HONOR, w) && !language.is(Use.ROLE, w));
    return kept;
  }

  private boolean hasRole(String words) {
    for (String word : words.split("\\s+")) {
      if (language.is(Use.ROLE, language.withoutArticle(word))) {
        return true;
      }
    }
    return false;
  }

  private boolean stops(String segment) {
    String first = segment.strip().split("\\s+", 2)[0];
    return language.is(Use.STOP, first);
  }

  private List<NameRun> runs(String text) {
    return text.isBlank() ? List.of() : NameRun.in(text, language);
  }

  private static String lastOf(List<String> words) {
    return words.get(words.size() - 1);
  }

  /** An office as a record has it: without the article of the sentence. */
  private String office(String words) {
    return language.withoutArticle(words.strip());
  }

  private static String strip(String words) {
    return words.replaceAll("[\\p{Punct}،，：]+", " ").strip();
  }

  private static List<String> segments(String words) {
    List<String> segments = new ArrayList<>();
    for (String segment :
        words.split(
            "[,;:،，；：()–—]|(?<!\\bDr)(?<!\\bMr)(?<!\\bMs)(?<!\\bMrs)(?<!\\b\\p{Lu})[.!?](?=\\s|$)")) {
      if (!segment.isBlank()) {
        segments.add(segment.strip());
      }
    }
    return segments;
  }
}
