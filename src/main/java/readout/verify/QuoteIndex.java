package readout.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.words.ComparedWords;
import readout.words.FoldedText;
import readout.words.Folding;

/**
 * Finds what was said by its words, so that a page need not be compared with every quote of a
 * record.
 */
final class QuoteIndex {
  /** A match has no more words that differ than this less one, see {@link TypingErrors}. */
  private static final int ENOUGH = 6;

  private final List<Said> all = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();

  void add(Said said) {
    FoldedText words = FoldedText.of(Folding.FOOTNOTE_MARKS.apply(said.words().value()));
    for (String word : new LinkedHashSet<>(words.words())) {
      places.computeIfAbsent(word, w -> new ArrayList<>()).add(all.size());
    }
    all.add(said);
  }

  /** Those that may hold words of a page, in their order: each has one of the rarest of them. */
  List<Said> candidates(ComparedWords page) {
    Set<String> words = new LinkedHashSet<>(FoldedText.of(page.within()).words());
    if (words.isEmpty() || words.stream().anyMatch(QuoteIndex::isDense)) {
      return all;
    }
    List<List<Integer>> rarest = new ArrayList<>();
    words.forEach(w -> rarest.add(places.getOrDefault(w, List.of())));
    rarest.sort(Comparator.comparingInt(List::size));
    Set<Integer> found = new HashSet<>();
    rarest.stream().limit(ENOUGH).forEach(found::addAll);
    return found.stream().sorted().map(all::get).toList();
  }

  /** Scripts without spaces have no words that could be looked up. */
  private static boolean isDense(String word) {
    return word.codePoints()
        .anyMatch(
            c ->
                Character.isIdeographic(c)
                    || switch (Character.UnicodeScript.of(c)) {
                      case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
                      default -> false;
                    });
  }

  /** The one that has most of some words, when that is more than a share of them; or null. */
  Said nearest(Set<String> words, double share) {
    int[] common = new int[all.size()];
    for (String word : words) {
      places.getOrDefault(word, List.of()).forEach(i -> common[i]++);
    }
    int most = Arrays.stream(common).max().orElse(0);
    if (words.isEmpty() || most <= share * words.size()) {
      return null;
    }
    int first = 0;
    while (common[first] < most) {
      first++;
    }
    return all.get(first);
  }
}
