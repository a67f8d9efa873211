package readout.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words that turn the sense of those beside them: a part cut from them says the opposite. */
public final class Negations {
  private static final int WORDS_BEFORE = 3;

  private static final Set<String> BEFORE =
      Set.copyOf(
          List.of(
              ("not never no nor neither nobody none nothing cannot without hardly"
                      + " ne pas jamais aucun aucune sans ni personne"
                      + " nicht nie niemals kein keine keinen keinem keiner ohne"
                      + " nunca jamás tampoco sin ningún ninguna não nem sem nenhum nenhuma"
                      + " non mai senza nessun nessuna"
                      + " niet nooit geen zonder inte aldrig ej ingen inga utan ikke aldri aldrig uden uten"
                      + " en et ei emme ette eivät koskaan ilman nem soha sem nélkül"
                      + " nie nigdy bez żaden žádný ani nikdy nu niciodată fără"
                      + " не ни нет никогда без нельзя ні ніколи"
                      + " δεν μην μη ποτέ χωρίς"
                      + " لا لم لن ليس ليست غير بدون لیس نہیں לא אין אל בלי ללא"
                      + " không chưa tidak bukan jangan tanpa hindi hakuna si")
                  .split(" ")));

  private static final Set<String> AFTER =
      Set.copyOf(
          List.of(
              ("not never nicht nie niemals pas jamais plus niet nooit inte ikke aldrig aldri"
                      + " емес жоқ жок değil yok nahin नहीं নয় না ikke")
                  .split(" ")));

  /** Those that a comma does not part from what they negate: "never, ever". */
  private static final Set<String> BEFORE_COMMA = Set.of("never", "nunca", "jamás");

  /** What a page says instead of a negation: refused to "sign". */
  private static final Set<String> TURNS =
      Set.of(
          "denied",
          "denies",
          "deny",
          "denying",
          "refused",
          "refuses",
          "refuse",
          "refusing",
          "rejected",
          "rejects",
          "reject",
          "ruled",
          "rules",
          "declined",
          "declines",
          "against",
          "excluded",
          "excludes",
          "unwilling",
          "opposed",
          "opposes",
          "refusé",
          "exclut",
          "exclu",
          "nie",
          "démenti",
          "lehnt",
          "lehnte",
          "abgelehnt",
          "weigert",
          "weigerte",
          "bestritt",
          "dementierte",
          "rechazó",
          "rechaza",
          "negó",
          "niega",
          "recusou",
          "negou",
          "отказался",
          "отказалась",
          "отрицал",
          "отрицала");

  private static final int WORDS_OF_PAGE = 8;

  private static final String DENSE = "不没未無无非勿莫别沒";

  private static final Pattern LAST = Pattern.compile("([\\p{L}\\p{M}'’]+)[^\\p{L}\\p{M}]*$");
  private static final Pattern FIRST = Pattern.compile("^[\\s\\p{Z}]*([\\p{L}\\p{M}'’]+)");
  private static final Pattern STOP = Pattern.compile("[.,;:!?…—–()\"«»“”。，；：！？]");

  private Negations() {}

  /**
   * A word of a text that negates what follows its end, at most three words before it in the same
   * clause.
   */
  public static Optional<String> before(String text) {
    return before(text, WORDS_BEFORE, Set.of());
  }

  private static Optional<String> before(String text, int words, Set<String> more) {
    String rest = text;
    for (int i = 0; i < words; i++) {
      Matcher last = LAST.matcher(rest);
      if (!last.find()) {
        return dense(rest, i);
      }
      String between = rest.substring(last.end(1));
      if (STOP.matcher(between).find()) {
        return between.strip().equals(",") && isNegation(last.group(1), BEFORE_COMMA)
            ? Optional.of(last.group(1))
            : dense(rest, i);
      }
      if (isNegation(last.group(1), BEFORE)
          || more.contains(last.group(1).toLowerCase(Locale.ROOT))) {
        return Optional.of(last.group(1));
      }
      Optional<String> dense = dense(rest, i);
      if (dense.isPresent()) {
        return dense;
      }
      rest = rest.substring(0, last.start());
    }
    return Optional.empty();
  }

  /** Words are not apart in some scripts: the character right before counts. */
  private static Optional<String> dense(String text, int wordsAway) {
    String end = text.stripTrailing();
    String last = end.isEmpty() ? "" : end.substring(end.length() - 1);
    return wordsAway == 0 && !last.isEmpty() && DENSE.contains(last)
        ? Optional.of(last)
        : Optional.empty();
  }

  /** The first word of a text when it negates what is before it. */
  public static Optional<String> after(String text) {
    Matcher first = FIRST.matcher(text);
    return first.find() && isNegation(first.group(1), AFTER)
        ? Optional.of(first.group(1))
        : Optional.empty();
  }

  /**
   * What a page does not say that is right beside its words in the record and turns their sense;
   * empty when they are somewhere without it.
   *
   * @param page words of the page
   * @param record the words in the record that hold them
   * @param before what the page has before its words
   * @param after what it has after them
   */
  public static Optional<String> cut(
      ComparedWords page, ComparedWords record, String before, String after) {
    String words = Folding.FINAL_PUNCTUATION.apply(page.within());
    String said = record.within();
    Optional<String> cut = Optional.empty();
    for (int at = ComparedWords.find(words, said, 0);
        at >= 0;
        at = ComparedWords.find(words, said, at + 1)) {
      Optional<String> lead = before(said.substring(0, at));
      Optional<String> end = after(said.substring(at + words.length()));
      if (lead.isPresent() && before(before, WORDS_OF_PAGE, TURNS).isEmpty()) {
        cut = lead.map(w -> "\"" + w + "\" comes right before these words in the record");
      } else if (end.isPresent() && after(after).isEmpty()) {
        cut = end.map(w -> "\"" + w + "\" comes right after these words in the record");
      } else {
        return Optional.empty();
      }
    }
    return cut;
  }

  /** Any negation in a text that is left out; empty when there is none. */
  public static Optional<String> within(String text) {
    Matcher word = Pattern.compile("[\\p{L}\\p{M}'’]+").matcher(text);
    while (word.find()) {
      if (isNegation(word.group(), BEFORE) || isNegation(word.group(), AFTER)) {
        return Optional.of(word.group());
      }
    }
    return text.chars()
        .filter(c -> DENSE.indexOf(c) >= 0)
        .mapToObj(Character::toString)
        .findFirst();
  }

  private static boolean isNegation(String word, Set<String> words) {
    String small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return words.contains(small)
        || small.endsWith("n't")
        || words == BEFORE && (small.startsWith("n'") || small.equals("n"));
  }
}
