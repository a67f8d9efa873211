package readout.verify.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what was said that is nearest to words that were not. */
final class NearestWords {
  /** More frequent words say little about where a quote is from. */
  private static final int TOO_FREQUENT = 400;

  private static final int FEWEST = 3;

  /** A change counts for more than all equal words of a quote, and those more than its place. */
  private static final long CHANGE = 1L << 40;

  private static final long EQUAL = 1L << 20;

  private NearestWords() {}

  /**
   * The nearest stretch: half of the words at least are the same, in the same order.
   *
   * @param stream what was said
   * @param words those that were not
   */
  static Optional<int[]> in(SpokenStream stream, List<SpokenWord> words) {
    if (words.size() < FEWEST || stream.size() == 0) {
      return Optional.empty();
    }
    int width = Math.max(4, words.size() / 3);
    int[] best = null;
    int fewest = words.size() / 2 + 1;
    for (int region : regions(stream, words, width)) {
      int from = Math.max(0, region * width - 2 * width);
      int to = Math.min(stream.size(), (region + 1) * width + words.size() + 2 * width);
      int[] stretch = nearest(stream, words, from, to);
      if (stretch[2] < fewest && stretch[1] > stretch[0]) {
        fewest = stretch[2];
        best = new int[] {stretch[0], stretch[1] - 1};
      }
    }
    return Optional.ofNullable(best);
  }

  /** The few regions of a transcript that share most words with the quote, at like distances. */
  private static List<Integer> regions(SpokenStream stream, List<SpokenWord> words, int width) {
    Map<Integer, Double> votes = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String form = words.get(i).form();
      int count = stream.count(form);
      if (count > 0 && count <= TOO_FREQUENT) {
        int[] places = stream.places(form);
        for (int p = 0; p < count; p++) {
          votes.merge(Math.floorDiv(places[p] - i, width), 1.0 / Math.sqrt(count), Double::sum);
        }
      }
    }
    return votes.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(5)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Start, end and distance of the stretch with the fewest changes (Sellers 1980, by words). Of
   * stretches with as few, that with the most equal words is taken, then that with words in the
   * place of others: the difference shows what was said instead.
   */
  private static int[] nearest(SpokenStream stream, List<SpokenWord> words, int from, int to) {
    int n = to - from;
    long[] cost = new long[n + 1];
    int[] start = new int[n + 1];
    for (int j = 0; j <= n; j++) {
      start[j] = j;
    }
    for (int i = 1; i <= words.size(); i++) {
      long diagonal = cost[0];
      int diagonalStart = start[0];
      cost[0] = i * CHANGE;
      for (int j = 1; j <= n; j++) {
        boolean same = stream.form(from + j - 1).equals(words.get(i - 1).form());
        long change = diagonal + (same ? -EQUAL : CHANGE - 1);
        long above = cost[j] + CHANGE;
        long left = cost[j - 1] + CHANGE;
        long least = Math.min(change, Math.min(above, left));
        int leastStart = least == change ? diagonalStart : least == above ? start[j] : start[j - 1];
        diagonal = cost[j];
        diagonalStart = start[j];
        cost[j] = least;
        start[j] = leastStart;
      }
    }
    int end = 0;
    for (int j = 1; j <= n; j++) {
      end = cost[j] < cost[end] ? j : end;
    }
    int changes = (int) -Math.floorDiv(-cost[end], CHANGE);
    return new int[] {from + start[end], from + end, changes};
  }
}
