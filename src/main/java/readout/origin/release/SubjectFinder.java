package readout.origin.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.origin.release.SpeechWords.Use;

/**
 * Finds the person or body that words on one side of a word of saying name, with the office beside
 * the name; nobody where two could be meant.
 */
final class SubjectFinder {
  static final int LONGEST_NAME = 5;
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
  private final KnownSpeakers known;

  SubjectFinder(SpeechWords language, ScriptNames scripts, SayingDoubt doubt, KnownSpeakers known) {
    this.language = language;
    this.scripts = scripts;
    this.doubt = doubt;
    this.known = known;
  }

  /** A name at the beginning of a sentence without a word of saying: "Nick Lee, Director, …". */
  Optional<NamedSpeaker> leading(String words) {
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
  Optional<NamedSpeaker> subject(String words, boolean near) {
    if (scripts.isOtherScript(words)) {
      return scripts.subject(words, known.names());
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
              || run.length() == 1 && (addressed || known.byPart(run.name()).isPresent());
      names += named ? 1 : 0;
      if (named && standsAlone(run, near)) {
        best = run;
      }
    }
    if (best == null || names > 1 && isJoint(segment)) {
      return Optional.empty();
    }
    String name = best.name();
    Optional<NamedSpeaker> earlier = known.byPart(name);
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

  /** The names in a text, in its order. */
  List<NameRun> runs(String text) {
    return text.isBlank() ? List.of() : NameRun.in(text, language);
  }

  static String lastOf(List<String> words) {
    return words.get(words.size() - 1);
  }

  /** An office as a record has it: without the article of the sentence. */
  String office(String words) {
    return language.withoutArticle(words.strip());
  }

  /** The parts of a sentence between its commas, dashes and brackets. */
  static List<String> segments(String words) {
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
