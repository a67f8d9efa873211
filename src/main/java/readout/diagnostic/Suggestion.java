package readout.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what a writer probably meant. */
public final class Suggestion {
  private static final int SHORT = 6;

  /** Between the words of a code, of a key and of a path of keys. */
  private static final Pattern PARTS = Pattern.compile("[-_. ]+");

  private Suggestion() {}

  /**
   * The candidate nearest to a word by optimal string alignment distance, letter case aside; else
   * the only one that begins with the word.
   *
   * @param word what was written
   * @param candidates what could have been meant; the first of several equally near ones wins
   * @return the nearest one, or empty when none is near enough to be a slip of the fingers
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    String lower = word.toLowerCase(Locale.ROOT);
    int limit = word.length() < 2 ? 0 : Math.max(1, word.length() / 3);
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - word.length()) > limit) {
        continue;
      }
      int distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
      if (distance <= limit && distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best == null ? begun(lower, candidates) : Optional.of(best);
  }

  /** The only candidate that begins with a word of at least three letters. */
  private static Optional<String> begun(String lower, Collection<String> candidates) {
    String found = null;
    for (String candidate : candidates) {
      if (lower.length() >= 3 && candidate.toLowerCase(Locale.ROOT).startsWith(lower)) {
        if (found != null) {
          return Optional.empty();
        }
        found = candidate;
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * The candidate that a name becomes by at most two slips of the fingers, one in a short name, its
   * letter case aside.
   */
  public static Optional<String> slip(String name, Collection<String> candidates) {
    String lower = name.toLowerCase(Locale.ROOT);
    int limit = name.length() < SHORT ? 1 : 2;
    String best = null;
    int bestDistance = limit + 1;
    for (String candidate : candidates) {
      int distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "did you mean …?" for the nearest candidate, or an empty text. */
  public static String didYouMean(String word, Collection<String> candidates) {
    return nearest(word, candidates).map(s -> "did you mean \"" + s + "\"?").orElse("");
  }

  /**
   * Some candidates for a word that is like none of them: first those with a word in common, each
   * the nearest first.
   *
   * @return at most so many; never null
   */
  public static List<String> closest(String word, Collection<String> candidates, int most) {
    String lower = word.toLowerCase(Locale.ROOT);
    Set<String> parts = PARTS.splitAsStream(lower).collect(Collectors.toSet());
    return candidates.stream()
        .sorted(
            Comparator.comparing((String c) -> !hasPart(c.toLowerCase(Locale.ROOT), parts))
                .thenComparing(c -> distance(lower, c.toLowerCase(Locale.ROOT))))
        .limit(most)
        .toList();
  }

  private static boolean hasPart(String candidate, Set<String> parts) {
    return PARTS.splitAsStream(candidate).anyMatch(parts::contains);
  }

  /** Insertions, deletions, substitutions and swaps of neighbours that lead from a to b. */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
