package readout.origin.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.origin.release.SpeechWords.Use;

/**
 * Words that are probably a name: in a row, with capitals, and none of them an office.
 *
 * @param words of the text
 * @param from the first of the name
 * @param to the one after its last
 */
record NameRun(List<String> words, int from, int to) {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "van", "von", "der", "den", "del", "della", "di", "du",
          "la", "le", "al", "el", "bin", "ibn", "ben", "ter", "ten", "zu", "af", "av", "y", "e",
          "st", "st.", "’t");

  /** Letters after a name that are a decoration, a degree or a seat. */
  private static final Set<String> AFTER =
      Set.of(
          "CMG", "OBE", "MBE", "CBE", "KBE", "DBE", "KCMG", "DCMG", "GCMG", "MP", "MSP", "MEP",
          "MLA", "QC", "KC", "PHD", "FRS", "CB", "KCB", "DCB", "JR", "SR", "MD", "TD", "FBA");

  private static final int LONGEST_ACRONYM = 4;

  /** The characters of the name. */
  String name() {
    return String.join(" ", words.subList(from, to));
  }

  /** The words before it in its text. */
  List<String> before() {
    return words.subList(0, from);
  }

  /** The words after it, without letters such as MP. */
  List<String> after() {
    int start = to;
    while (start < words.size() && isDecoration(words.get(start))) {
      start++;
    }
    return words.subList(start, words.size());
  }

  /** How many words it has that are no particles. */
  int length() {
    return (int)
        words.subList(from, to).stream().filter(w -> !PARTICLES.contains(lower(w))).count();
  }

  /** All runs in a text, in order. */
  static List<NameRun> in(String text, SpeechWords language) {
    List<String> words = List.of(text.strip().split("[\\s\\u00a0]+"));
    List<NameRun> runs = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      if (!isName(words, i, i, language)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < words.size()) {
        boolean particle = PARTICLES.contains(lower(words.get(end)));
        int next = particle ? afterParticles(words, end) : end;
        if (next >= words.size() || !isName(words, next, i, language)) {
          break;
        }
        end = next + 1;
      }
      runs.add(new NameRun(words, i, end));
      i = end;
    }
    return runs;
  }

  private static int afterParticles(List<String> words, int at) {
    int next = at;
    while (next < words.size() && PARTICLES.contains(lower(words.get(next)))) {
      next++;
    }
    return next;
  }

  private static boolean isName(List<String> words, int at, int start, SpeechWords language) {
    String word = words.get(at);
    int first = word.codePointAt(0);
    if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
      return isPrefixed(word);
    }
    if (language.is(Use.ROLE, word)
        || language.is(Use.HONOR, word)
        || language.is(Use.BODY, word)
        || language.is(Use.HE, word) && word.length() < 4
        || language.is(Use.SAY, word)
        || at == 0 && (language.is(Use.STOP, word) || language.is(Use.NOT, word))
        || isDecoration(word)) {
      return false;
    }
    boolean initial = word.matches("\\p{Lu}\\.?(-\\p{Lu}\\.?)*");
    boolean acronym = word.codePoints().noneMatch(Character::isLowerCase) && !initial;
    if (acronym) {
      return at > start && word.length() > LONGEST_ACRONYM;
    }
    return word.codePoints()
        .allMatch(
            c ->
                Character.isLetter(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || "-'’.‑".indexOf(c) >= 0);
  }

  /** A name whose first letters are small: al-Hassan, d'Estaing. */
  private static boolean isPrefixed(String word) {
    return word.matches("(al|el|an|ar|as|ash|at|ad|az)[-‑]\\p{Lu}.*|[dl]['’]\\p{Lu}.*");
  }

  private static boolean isDecoration(String word) {
    return AFTER.contains(word.replace(".", "").toUpperCase(Locale.ROOT))
        && word.codePoints().noneMatch(Character::isLowerCase);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
