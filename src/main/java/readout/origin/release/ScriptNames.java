package readout.origin.release;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.origin.release.SpeechWords.Use;
import readout.words.SearchWords;

/**
 * Finds names in scripts that have no capitals, where an office beside the name is what tells where
 * it begins. Where that is not plain, the speaker is called as the text does.
 */
final class ScriptNames {
  private static final int LONGEST = 24;
  private static final int MOST_WORDS = 5;

  private final SpeechWords language;

  ScriptNames(SpeechWords language) {
    this.language = language;
  }

  /** Whether a text is in a script without spaces between words. */
  boolean isDense(String text) {
    return text.codePoints().anyMatch(SearchWords::isUnspaced);
  }

  /** Whether the letters of a text know no capitals. */
  boolean isOtherScript(String text) {
    return text.codePoints().filter(Character::isLetter).findFirst().stream()
        .anyMatch(c -> Character.toUpperCase(c) == Character.toLowerCase(c));
  }

  /** Where the last word that introduces speech begins and ends; null without one. */
  int[] verb(String text) {
    int[] best = null;
    for (String word : language.all(Use.SAY)) {
      int at = text.lastIndexOf(word);
      if (at >= 0 && (best == null || at + word.length() > best[1])) {
        best = new int[] {at, at + word.length()};
      }
    }
    return best;
  }

  /**
   * The speaker that words beside the verb name.
   *
   * @param known the names that were found before
   */
  Optional<NamedSpeaker> subject(String words, Set<String> known) {
    String plain = words.replaceAll("[\\s\\u00a0]+", " ").strip();
    return isDense(plain) ? dense(plain, known) : spaced(plain, known);
  }

  private Optional<NamedSpeaker> dense(String words, Set<String> known) {
    List<String> segments = List.of(words.replaceFirst("^[と，、。\\s]+", "").split("[，、。；：,;:\\s]+"));
    String last = segments.get(segments.size() - 1);
    int particle = Math.max(last.lastIndexOf('は'), last.lastIndexOf('が'));
    String subject = particle > 0 ? last.substring(0, particle) : last;
    for (String name : known) {
      if (subject.endsWith(name) || subject.startsWith(name)) {
        return Optional.of(new NamedSpeaker(name, "", true));
      }
    }
    if (subject.isEmpty() || subject.length() > LONGEST || language.all(Use.HE).contains(subject)) {
      return Optional.empty();
    }
    int after = -1;
    for (String role : language.all(Use.ROLE)) {
      int at = subject.lastIndexOf(role);
      after = at >= 0 ? Math.max(after, at + role.length()) : after;
    }
    String name = after > 0 ? subject.substring(after) : "";
    if (particle < 0 && name.matches("\\p{IsHan}{2,4}|[\\p{IsHan}·]{3,16}")) {
      return Optional.of(new NamedSpeaker(name, subject.substring(0, after), true));
    }
    boolean person = after < 0 && particle < 0 && subject.matches("\\p{IsHan}{2,3}");
    return after > 0 || person || isBody(subject)
        ? Optional.of(new NamedSpeaker(subject, "", person))
        : Optional.empty();
  }

  private boolean isBody(String subject) {
    return language.all(Use.BODY).stream().anyMatch(subject::contains);
  }

  private Optional<NamedSpeaker> spaced(String words, Set<String> known) {
    List<String> segments =
        List.of(words.replaceFirst("^[،,\\s]+", "").split("\\s*[،,؛:.–—()]+\\s*"));
    boolean korean = words.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL);
    if (korean) {
      return korean(segments.get(segments.size() - 1));
    }
    String office = segments.get(0);
    if (segments.size() > 1 && isOffice(office) && isShort(segments.get(1))) {
      return Optional.of(new NamedSpeaker(segments.get(1).strip(), office, true));
    }
    List<String> tokens = List.of(office.split(" "));
    for (String name : known) {
      if (office.endsWith(name)) {
        return Optional.of(new NamedSpeaker(name, "", true));
      }
    }
    int start = 0;
    while (start < tokens.size() && language.is(Use.HONOR, tokens.get(start))) {
      start++;
    }
    int name = afterOffice(tokens, start);
    List<String> rest = tokens.subList(name, tokens.size());
    boolean named = rest.size() >= 2 && rest.size() <= MOST_WORDS;
    if (named && (name > start || start > 0 || tokens.size() <= MOST_WORDS)) {
      boolean he = rest.stream().anyMatch(w -> language.is(Use.HE, w));
      String role = String.join(" ", tokens.subList(start, name));
      return he
          ? Optional.empty()
          : Optional.of(new NamedSpeaker(String.join(" ", rest), role, true));
    }
    return isOffice(office) && tokens.size() <= 2 * MOST_WORDS
        ? Optional.of(new NamedSpeaker(office, "", false))
        : Optional.empty();
  }

  /** Where the name begins: after the last word with the article, when there is a name after it. */
  private int afterOffice(List<String> tokens, int start) {
    int name = start;
    while (name < tokens.size() && isOfOffice(tokens.get(name), name == start)) {
      name++;
    }
    for (int i = tokens.size() - 3; i > name && name > start; i--) {
      if (isOfOffice(tokens.get(i), false)) {
        return i + 1;
      }
    }
    return name;
  }

  /** An office begins with its word, and goes on with words that have the article. */
  private boolean isOfOffice(String word, boolean first) {
    if (language.is(Use.ROLE, word)) {
      return true;
    }
    boolean article =
        word.startsWith("ال")
            || word.startsWith("لل")
            || word.startsWith("وال")
            || word.startsWith("بال")
            || word.startsWith("ל") && word.length() > 4
            || word.startsWith("ה") && word.length() > 3;
    boolean of = word.startsWith("ل") && word.length() > 3;
    return !first && (article || of);
  }

  private boolean isOffice(String words) {
    for (String word : words.split(" ")) {
      if (language.is(Use.ROLE, word) || language.is(Use.BODY, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShort(String words) {
    int count = words.strip().split(" ").length;
    return count >= 2 && count <= MOST_WORDS;
  }

  private Optional<NamedSpeaker> korean(String words) {
    List<String> tokens = new ArrayList<>(List.of(words.strip().split(" ")));
    int at = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).matches("\\p{IsHangul}+[은는이가]") && !language.is(Use.HE, tokens.get(i))) {
        at = i;
      }
    }
    if (at < 0) {
      return Optional.empty();
    }
    String subject = tokens.get(at).substring(0, tokens.get(at).length() - 1);
    if (language.is(Use.ROLE, subject)
        && at > 0
        && tokens.get(at - 1).matches("\\p{IsHangul}{2,4}")) {
      String role = String.join(" ", tokens.subList(0, at - 1)) + " " + subject;
      return Optional.of(new NamedSpeaker(tokens.get(at - 1), role.strip(), true));
    }
    return subject.matches("\\p{IsHangul}{3}")
        ? Optional.of(new NamedSpeaker(subject, "", true))
        : Optional.of(
            new NamedSpeaker(String.join(" ", tokens.subList(0, at)) + " " + subject, "", false));
  }
}
