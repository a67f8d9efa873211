package readout.site.page;

/**
 * The row of a meeting as it is kept for all lists that have it. Most lists show what was said and
 * decided at the meeting; the page of a person shows what that person said, or nothing where they
 * said nothing. A template may print the counts anywhere, more than once, or only some words where
 * there are any: so the row is printed with and without them, and what differs is kept twice.
 */
public final class CountedRow {
  /** Is before what is printed with counts, before what is printed without, and after that. */
  private static final char APART = '\uFFFE';

  /** Is before and after the counts themselves. */
  private static final char COUNTS = '\uFDD0';

  private CountedRow() {}

  /** Counts that {@link #of} finds in a row; none stay none. */
  static String marked(String counts) {
    return counts.isEmpty() ? "" : COUNTS + counts + COUNTS;
  }

  /**
   * One text of the two ways a row is printed.
   *
   * @param counted with counts that are marked
   * @param uncounted without counts; the same text where the row has none
   */
  public static String of(String counted, String uncounted) {
    if (counted.equals(uncounted)) {
      return counted;
    }
    int shorter = Math.min(counted.length(), uncounted.length());
    int start = 0;
    while (start < shorter && counted.charAt(start) == uncounted.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && counted.charAt(counted.length() - 1 - end)
            == uncounted.charAt(uncounted.length() - 1 - end)) {
      end++;
    }
    return counted.substring(0, start)
        + APART
        + counted.substring(start, counted.length() - end)
        + APART
        + uncounted.substring(start, uncounted.length() - end)
        + APART
        + counted.substring(counted.length() - end);
  }

  /** The row on a page that is about all of the meeting. */
  static String whole(String row) {
    int first = row.indexOf(APART);
    if (first < 0) {
      return row;
    }
    int second = row.indexOf(APART, first + 1);
    int third = row.indexOf(APART, second + 1);
    String counted = row.substring(first + 1, second).replace(String.valueOf(COUNTS), "");
    return row.substring(0, first) + counted + row.substring(third + 1);
  }

  /**
   * The row on a page that is about some people who took part.
   *
   * @param counts what is said of them in place of the counts of the meeting; empty for nothing
   */
  static String with(String counts, String row) {
    int first = row.indexOf(APART);
    if (first < 0) {
      return row;
    }
    int second = row.indexOf(APART, first + 1);
    int third = row.indexOf(APART, second + 1);
    String shown =
        counts.isEmpty()
            ? row.substring(second + 1, third)
            : replaced(row.substring(first + 1, second), counts);
    return row.substring(0, first) + shown + row.substring(third + 1);
  }

  private static String replaced(String counted, String counts) {
    StringBuilder text = new StringBuilder(counted.length());
    int from = 0;
    for (int at = counted.indexOf(COUNTS); at >= 0; at = counted.indexOf(COUNTS, from)) {
      text.append(counted, from, at).append(counts);
      from = counted.indexOf(COUNTS, at + 1) + 1;
    }
    return text.append(counted, from, counted.length()).toString();
  }
}
