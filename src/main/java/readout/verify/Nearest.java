package readout.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.words.FoldedText;

/** The words of a record that are most like those of a page. */
final class Nearest {
  /** Less than this share of words in common is no likeness. */
  private static final double LEAST = 0.5;

  private final FoldedText page;
  private final String pageText;
  private FoldedText best;
  private String bestText;
  private Object part;
  private double likeness = LEAST;

  Nearest(String page) {
    this.pageText = Folding.FOOTNOTE_MARKS.apply(page);
    this.page = FoldedText.of(pageText);
  }

  /** Looks at a text of the record. */
  void look(String written, Object where) {
    String text = Folding.FOOTNOTE_MARKS.apply(written);
    FoldedText words = FoldedText.of(text);
    Set<String> common = new HashSet<>(page.words());
    int all = common.size();
    common.retainAll(new HashSet<>(words.words()));
    double like = all == 0 ? 0 : (double) common.size() / all;
    if (like > likeness) {
      likeness = like;
      best = words;
      bestText = text;
      part = where;
    }
  }

  /** Where the nearest words stand, or null when there are none. */
  Object part() {
    return part;
  }

  /** The first words that differ; empty when there are no near ones. */
  String difference() {
    if (best == null) {
      return "";
    }
    List<String> theirs = best.words();
    int start = Math.max(0, page.size() == 0 ? 0 : theirs.indexOf(page.word(0)));
    int i = 0;
    while (i < page.size()
        && start + i < best.size()
        && page.word(i).equals(theirs.get(start + i))) {
      i++;
    }
    String here =
        i < page.size() ? "\"" + pageText.substring(page.start(i), page.end(i)) + "\"" : "its end";
    String there =
        start + i < best.size()
            ? "\"" + bestText.substring(best.start(start + i), best.end(start + i)) + "\""
            : "its end";
    return "the page has " + here + " where the nearest quote has " + there;
  }
}
