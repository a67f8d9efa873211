package readout.words;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Finds the stretch of a quote that is nearest to words that were taken for a part of it. */
public final class NearestPart {
  /** So many comparisons of characters are a blink; a longer quote is compared as far as that. */
  private static final int COMPARISONS = 4_000_000;

  private NearestPart() {}

  /**
   * The nearest stretch, from the beginning of a word to the end of one.
   *
   * @param part the words that are not in the quote
   * @param words those of the quote
   * @return empty when nothing is near
   */
  public static String of(String part, String words) {
    String wanted = folded(part);
    String all = folded(words);
    if (wanted.length() * (long) all.length() > COMPARISONS) {
      all = all.substring(0, COMPARISONS / wanted.length());
    }
    // Edit distance where the stretch may begin and end anywhere (Sellers 1980).
    int[] cost = new int[all.length() + 1];
    int[] from = new int[all.length() + 1];
    Arrays.setAll(from, j -> j);
    for (int i = 1; i <= wanted.length(); i++) {
      int diagonal = cost[0];
      int diagonalFrom = from[0];
      cost[0] = i;
      for (int j = 1; j <= all.length(); j++) {
        int change = diagonal + (wanted.charAt(i - 1) == all.charAt(j - 1) ? 0 : 1);
        int above = cost[j] + 1;
        int left = cost[j - 1] + 1;
        int best = Math.min(change, Math.min(above, left));
        int bestFrom = best == change ? diagonalFrom : best == above ? from[j] : from[j - 1];
        diagonal = cost[j];
        diagonalFrom = from[j];
        cost[j] = best;
        from[j] = bestFrom;
      }
    }
    int end = 0;
    for (int j = 1; j <= all.length(); j++) {
      end = cost[j] < cost[end] ? j : end;
    }
    boolean near = cost[end] * 2 <= wanted.length() && end > from[end];
    return near ? wholeWords(words, from[end], end) : "";
  }

  /** Character by character, so that places in both forms are the same. */
  private static String folded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      char first = plain.isEmpty() ? c : Character.toLowerCase(plain.charAt(0));
      out.append(
          switch (first) {
            case '’', '‘', '`' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '–', '—', '‑', '‐' -> '-';
            default -> Character.isSpaceChar(first) ? ' ' : first;
          });
    }
    return out.toString();
  }

  private static String wholeWords(String words, int from, int to) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(words);
    int start = from == 0 || breaks.isBoundary(from) ? from : breaks.preceding(from);
    int end = to >= words.length() || breaks.isBoundary(to) ? to : breaks.following(to);
    return words.substring(start, end).strip();
  }
}
