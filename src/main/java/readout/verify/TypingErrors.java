package readout.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.words.FoldedName;

/**
 * Obvious typing errors that a page fixes: a word written twice in a row; and, where the record has
 * the fixed word elsewhere and the other nowhere else, two neighbouring letters that changed
 * places, or a letter doubled or not. They are named, so that a person can judge.
 */
final class TypingErrors {
  private static final int MOST = 2;
  private static final int SHORTEST = 3;
  private static final int LONGEST_DIFFERENCE = 30;

  private TypingErrors() {}

  /** The errors, such as {@code "teh" for "the"}; empty when the texts differ by anything else. */
  static Optional<List<String>> between(String record, String page, Set<String> vocabulary) {
    if (Math.abs(record.length() - page.length()) > LONGEST_DIFFERENCE) {
      return Optional.empty();
    }
    List<String> errors = new ArrayList<>();
    List<String> written = withoutTwins(List.of(record.split(" ")), errors);
    List<String> corrected = List.of(page.split(" "));
    if (written.size() != corrected.size()) {
      return Optional.empty();
    }
    for (int i = 0; i < written.size(); i++) {
      if (!written.get(i).equals(corrected.get(i))) {
        if (!isSlip(written.get(i), corrected.get(i), vocabulary)) {
          return Optional.empty();
        }
        errors.add("\"" + written.get(i) + "\" for \"" + corrected.get(i) + "\"");
      }
    }
    return errors.isEmpty() || errors.size() > MOST ? Optional.empty() : Optional.of(errors);
  }

  private static List<String> withoutTwins(List<String> words, List<String> errors) {
    List<String> single = new ArrayList<>();
    for (String word : words) {
      boolean twin = !single.isEmpty() && single.get(single.size() - 1).equals(word);
      if (twin && word.codePoints().allMatch(Character::isLetter)) {
        errors.add("\"" + word + " " + word + "\" for \"" + word + "\"");
      } else {
        single.add(word);
      }
    }
    return single;
  }

  private static boolean isSlip(String written, String corrected, Set<String> vocabulary) {
    boolean letters =
        written.codePoints().noneMatch(Character::isDigit)
            && corrected.codePoints().noneMatch(Character::isDigit);
    return letters
        && vocabulary.contains(FoldedName.of(corrected))
        && !vocabulary.contains(FoldedName.of(written))
        && Math.min(written.length(), corrected.length()) >= SHORTEST
        && (isSwapped(written, corrected) || single(written).equals(single(corrected)));
  }

  private static boolean isSwapped(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int i = 0;
    while (a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i + 1 < a.length()
        && a.charAt(i) == b.charAt(i + 1)
        && a.charAt(i + 1) == b.charAt(i)
        && a.substring(i + 2).equals(b.substring(i + 2));
  }

  private static String single(String word) {
    return word.replaceAll("(.)\\1", "$1");
  }
}
