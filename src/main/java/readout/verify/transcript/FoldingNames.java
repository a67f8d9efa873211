package readout.verify.transcript;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the fewest foldings under which a quote and what was said are the same. */
final class FoldingNames {
  private static final List<SpokenFolding> OF_TEXT =
      List.of(
          SpokenFolding.NUMBERS,
          SpokenFolding.SIGNS,
          SpokenFolding.HESITATIONS,
          SpokenFolding.REPETITIONS,
          SpokenFolding.CASE,
          SpokenFolding.PUNCTUATION,
          SpokenFolding.QUOTATION_MARKS,
          SpokenFolding.WHITE_SPACE);

  private FoldingNames() {}

  /**
   * The foldings; null when no foldings make the texts the same.
   *
   * @param quote the words of the record
   * @param said those of the transcript
   */
  static Set<SpokenFolding> between(String quote, String said, SpokenForms forms) {
    Set<SpokenFolding> foldings = EnumSet.noneOf(SpokenFolding.class);
    if (isSame(quote, said, foldings, forms)) {
      return foldings;
    }
    foldings.addAll(OF_TEXT);
    if (!isSame(quote, said, foldings, forms)) {
      return null;
    }
    for (SpokenFolding folding : OF_TEXT) {
      foldings.remove(folding);
      if (!isSame(quote, said, foldings, forms)) {
        foldings.add(folding);
      }
    }
    return foldings;
  }

  private static boolean isSame(
      String quote, String said, Set<SpokenFolding> foldings, SpokenForms forms) {
    return forms.folded(quote, foldings).equals(forms.folded(said, foldings));
  }
}
