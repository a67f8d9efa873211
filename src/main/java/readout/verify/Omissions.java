package readout.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.words.ComparedWords;
import readout.words.Negations;

/** Words that a page leaves out of a quote and says so, with an ellipsis. */
final class Omissions {
  private static final Pattern ELLIPSIS =
      Pattern.compile("\\s*(?:[\\[(]\\s*(?:…|\\.{3,4})\\s*[\\])]|…|(?<!\\.)\\.{3,4}(?!\\.))\\s*");

  private static final Pattern ENDS = Pattern.compile("^[\\s.,;:!?]+|[\\s.,;:!?]+$");

  private static final int FEWEST_LETTERS = 8;

  private Omissions() {}

  /** Whether a page says that words were left out of its own. */
  static boolean areMarked(ComparedWords page) {
    return ELLIPSIS.matcher(page.within()).find();
  }

  /** Whether the words of a page are those of the record, in order, with some left out. */
  static Optional<Match> match(ComparedWords page, ComparedWords record) {
    return leftOut(page, record)
        .map(
            left -> {
              String negation =
                  left.stream()
                      .map(Negations::within)
                      .flatMap(Optional::stream)
                      .findFirst()
                      .orElse("");
              return new Match(false, List.of("words left out"), negation);
            });
  }

  /** What the page leaves out; empty when its words are not those of the record. */
  private static Optional<List<String>> leftOut(ComparedWords page, ComparedWords record) {
    String[] pieces = ELLIPSIS.split(page.within());
    List<String> words = new ArrayList<>();
    for (String piece : pieces) {
      String plain = ENDS.matcher(piece).replaceAll("");
      if (!plain.isEmpty()) {
        words.add(plain);
      }
    }
    if (words.isEmpty() || String.join("", words).length() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    List<String> left = new ArrayList<>();
    String said = record.within();
    int from = 0;
    for (String piece : words) {
      int at = ComparedWords.find(piece, said, from);
      if (at < 0) {
        return Optional.empty();
      }
      if (from > 0) {
        left.add(said.substring(from, at));
      }
      from = at + piece.length();
    }
    return Optional.of(left);
  }
}
