package readout.verify;

import java.util.HashSet;
import java.util.List;
import readout.meeting.RecordPart;
import readout.words.FoldedText;
import readout.words.Folding;

/** The words of a record that are most like those of a page. */
final class Nearest {
  /** Less than this share of words in common is not a likeness. */
  private static final double LEAST = 0.5;

  private static final String QUOTATION_MARKS = "\"'“”„‟‘’‚‛«»‹›「」『』";

  private final FoldedText page;
  private final String pageText;
  private final Said best;

  /**
   * @param page the words of the page
   * @param record all that was said
   */
  Nearest(String page, QuoteIndex record) {
    this.pageText = Folding.FOOTNOTE_MARKS.apply(page);
    this.page = FoldedText.of(pageText);
    this.best = record.nearest(new HashSet<>(this.page.words()), LEAST);
  }

  /** Where the nearest words are, or null when there are none. */
  RecordPart part() {
    return best == null ? null : best.words();
  }

  /** The first words that differ; empty when there are no near ones. */
  String difference() {
    if (best == null) {
      return "";
    }
    String bestText = Folding.FOOTNOTE_MARKS.apply(best.words().value());
    FoldedText there = FoldedText.of(bestText);
    List<String> theirs = there.words();
    int start = Math.max(0, page.size() == 0 ? 0 : theirs.indexOf(page.word(0)));
    int i = 0;
    while (i < page.size()
        && start + i < there.size()
        && page.word(i).equals(theirs.get(start + i))) {
      i++;
    }
    if (i == page.size()) {
      for (int w = 0; w < i; w++) {
        String mine = withMarks(pageText, page.start(w), page.end(w));
        String other = withMarks(bestText, there.start(start + w), there.end(start + w));
        if (!mine.equals(other)) {
          return difference("\"" + mine + "\"", "\"" + other + "\"");
        }
      }
    }
    String here =
        i < page.size() ? "\"" + pageText.substring(page.start(i), page.end(i)) + "\"" : "its end";
    String other =
        start + i < there.size()
            ? "\"" + bestText.substring(there.start(start + i), there.end(start + i)) + "\""
            : "its end";
    return difference(here, other);
  }

  private static String difference(String here, String other) {
    return "the page has " + here + " where the nearest quote has " + other;
  }

  /** A word with the marks and signs beside it, up to white space, but without quotation marks. */
  private static String withMarks(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from > 0 && isMark(text.codePointBefore(from))) {
      from -= Character.charCount(text.codePointBefore(from));
    }
    while (to < text.length() && isMark(text.codePointAt(to))) {
      to += Character.charCount(text.codePointAt(to));
    }
    return text.substring(from, to);
  }

  private static boolean isMark(int c) {
    return !Character.isLetterOrDigit(c)
        && !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && QUOTATION_MARKS.indexOf(c) < 0;
  }
}
