package readout.origin.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.origin.release.SpeechWords.Use;

/**
 * Tells that a sentence beside a quotation does not say that somebody said it: denied, negated,
 * asked, to come, on a condition, or by what others say.
 */
final class SayingDoubt {
  private static final Pattern SEGMENT = Pattern.compile("[,;،，；、()–—]");

  private final SpeechWords language;
  private final ScriptNames scripts;

  SayingDoubt(SpeechWords language, ScriptNames scripts) {
    this.language = language;
    this.scripts = scripts;
  }

  /**
   * The words that raise the doubt; empty when there are none.
   *
   * @param sentence beside a quotation, as far as it is about who says it
   */
  Optional<String> in(String sentence) {
    if (scripts.isDense(sentence)) {
      return inside(Use.NOT, sentence).or(() -> inside(Use.DOUBT, sentence));
    }
    boolean said = false;
    List<String> doubts = new ArrayList<>();
    for (String segment : SEGMENT.split(plain(sentence))) {
      List<String> words = words(segment);
      if (words.isEmpty() || isRemark(words)) {
        continue;
      }
      phrase(Use.DOUBT, words).ifPresent(doubts::add);
      int last = -1;
      int first = -1;
      for (int i = 0; i < words.size(); i++) {
        if (language.is(Use.SAY, words.get(i))) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (last < 0 && !said) {
        phrase(Use.NOT, words).ifPresent(doubts::add);
      } else if (last >= 0) {
        phrase(Use.NOT, words.subList(0, last + 1)).ifPresent(doubts::add);
        phrase(Use.AFTER, untilContent(words.subList(first + 1, words.size())))
            .ifPresent(doubts::add);
        said = true;
      }
    }
    return doubts.stream().findFirst();
  }

  /** What begins like "who did not come" is about something else, unless it has the verb. */
  private boolean isRemark(List<String> words) {
    return language.is(Use.STOP, words.get(0))
        && words.stream().noneMatch(word -> language.is(Use.SAY, word))
        && phrase(Use.DOUBT, words).isEmpty();
  }

  /** The words before "that", after which comes what is said, which may well be a "not". */
  private List<String> untilContent(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (language.is(Use.THAT, words.get(i))) {
        return words.subList(0, i);
      }
    }
    return words;
  }

  private Optional<String> inside(Use use, String sentence) {
    return language.all(use).stream().filter(sentence::contains).sorted().findFirst();
  }

  /** The longest phrase of a use that is in a row of words. */
  private Optional<String> phrase(Use use, List<String> words) {
    String row = " " + String.join(" ", words) + " ";
    return language.all(use).stream()
        .filter(phrase -> row.contains(" " + phrase + " "))
        .max((one, other) -> compare(one, other));
  }

  private static int compare(String one, String other) {
    int length = Integer.compare(one.length(), other.length());
    return length != 0 ? length : other.compareTo(one);
  }

  private static String plain(String sentence) {
    return sentence.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[:：.!?…\"“”«»]", " ");
  }

  private static List<String> words(String segment) {
    String stripped = segment.replaceAll("[\\s\\u00a0]+", " ").strip();
    return stripped.isEmpty() ? List.of() : List.of(stripped.split(" "));
  }
}
