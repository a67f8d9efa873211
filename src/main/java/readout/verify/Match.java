package readout.verify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.words.ComparedWords;
import readout.words.Folding;

/**
 * How words on a page are the words of a record.
 *
 * @param whole whether they are all of them, or a part
 * @param foldings the differences between them, in words; empty when there is none
 * @param negation a word that the page leaves out and that turns the sense; or empty
 */
record Match(boolean whole, List<String> foldings, String negation) {
  /** Whether words of a page are those of a record, both with foldings made. */
  private interface Same {
    boolean test(Set<Folding> made, String page, String record);
  }

  /** So few words in a row are in many texts. */
  private static final int FEWEST_WORDS_OF_A_PART = 3;

  Match(boolean whole, List<String> foldings) {
    this(whole, foldings, "");
  }

  /** The same for words that are too few to be known by themselves: they must be whole words. */
  static Optional<Match> ofFew(ComparedWords page, ComparedWords record) {
    Same same = (made, few, all) -> !few.isBlank() && isWithin(made, few, all);
    if (same.test(Set.of(), page.laidOut(), record.laidOut())) {
      return Optional.of(new Match(false, List.of()));
    }
    return ofPart(page, record, same);
  }

  /**
   * How words of a page are those of the record; empty when they are not.
   *
   * @param vocabulary the words of the record, each that is there more than once; in the form of
   *     {@link readout.words.FoldedText}
   */
  static Optional<Match> of(ComparedWords page, ComparedWords record, Set<String> vocabulary) {
    String shown = page.laidOut();
    String said = record.laidOut();
    if (shown.equals(said)) {
      return Optional.of(new Match(true, List.of()));
    }
    if (page.folded().isEmpty()) {
      return Optional.empty();
    }
    if (isPart(Set.of(), shown, said)) {
      return Optional.of(new Match(false, List.of()));
    }
    if (page.folded().equals(record.folded())) {
      return folded(shown, said, true, EnumSet.allOf(Folding.class), (made, a, b) -> a.equals(b));
    }
    Optional<Match> part = ofPart(page, record, Match::isPart);
    if (part.isPresent()) {
      return part;
    }
    return TypingErrors.between(record.folded(), page.folded(), vocabulary).isPresent()
        ? corrected(shown, said, vocabulary)
        : Optional.empty();
  }

  /** How words are a part of others with the fewest foldings; empty when they are not. */
  private static Optional<Match> ofPart(ComparedWords page, ComparedWords record, Same same) {
    for (int i = 0; i < ComparedWords.OF_PARTS.size(); i++) {
      Set<Folding> foldings = ComparedWords.OF_PARTS.get(i);
      if (same.test(foldings, page.ofPart(i), record.ofPart(i))) {
        return folded(page.laidOut(), record.laidOut(), false, foldings, same);
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> folded(
      String shown, String said, boolean whole, Set<Folding> allowed, Same same) {
    return needed(shown, said, allowed, same).map(n -> new Match(whole, words(n)));
  }

  /** The same words but for obvious typing errors, and what else was folded. */
  private static Optional<Match> corrected(String shown, String said, Set<String> vocabulary) {
    Same same = (made, a, b) -> TypingErrors.between(b, a, vocabulary).isPresent();
    return needed(shown, said, EnumSet.allOf(Folding.class), same)
        .map(
            needed -> {
              List<String> all = new ArrayList<>(words(needed));
              List<String> errors =
                  TypingErrors.between(
                          Folding.apply(needed, said), Folding.apply(needed, shown), vocabulary)
                      .orElseThrow();
              all.add("typing errors (" + String.join(", ", errors) + ")");
              return new Match(true, all);
            });
  }

  /** The foldings without which the words would not be the same; empty when none help. */
  private static Optional<Set<Folding>> needed(
      String shown, String said, Set<Folding> allowed, Same same) {
    Set<Folding> needed = EnumSet.copyOf(allowed);
    if (!same.test(needed, Folding.apply(needed, shown), Folding.apply(needed, said))) {
      return Optional.empty();
    }
    for (Folding folding : allowed) {
      needed.remove(folding);
      if (!same.test(needed, Folding.apply(needed, shown), Folding.apply(needed, said))) {
        needed.add(folding);
      }
    }
    return Optional.of(needed);
  }

  private static List<String> words(Set<Folding> foldings) {
    return foldings.stream().map(Folding::words).toList();
  }

  private static boolean isPart(Set<Folding> made, String part, String whole) {
    return (part.length() >= 4 * FEWEST_WORDS_OF_A_PART
            || part.split(" ").length >= FEWEST_WORDS_OF_A_PART)
        && isWithin(made, part, whole);
  }

  /** A folded first letter is any letter's case, wherever in the whole the part begins. */
  private static boolean isWithin(Set<Folding> made, String part, String whole) {
    if (made.contains(Folding.FIRST_LETTER)) {
      return ComparedWords.find(part, whole, 0) >= 0;
    }
    for (int at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
      int end = at + part.length();
      boolean starts = at == 0 || !bothLetters(whole, at);
      boolean ends = end == whole.length() || !bothLetters(whole, end);
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }

  private static boolean bothLetters(String text, int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    return Character.isLetterOrDigit(before)
        && Character.isLetterOrDigit(after)
        && !Character.isIdeographic(after);
  }
}
