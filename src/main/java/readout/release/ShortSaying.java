package readout.release;

import java.util.ArrayList;
import java.util.List;
import readout.meeting.Quote;
import readout.words.DenseScript;
import readout.words.FoldedText;

/**
 * A quote, or a sentence of one, whose words are too few or too plain to be looked for one by one:
 * "It is over." It is found as a sentence of its own, or in quotation marks.
 *
 * @param words as {@link FoldedText#inCharacters} gives them
 * @param quote the quote
 */
record ShortSaying(List<String> words, Quote quote) {
  /** Shorter sentences of a longer quote are said by everybody. */
  private static final int SENTENCE = 4;

  /** So many ideographs in a row are no coincidence. */
  private static final int IDEOGRAPHS = 5;

  private static final String ENDS = ".!?…。！？।؟";
  private static final String MARKS = "\"“”„«»‹›「」『』〝〞'’‘‚‛";
  private static final String AROUND = ENDS + MARKS + ":：;；\n|()（）—–";

  /**
   * Those of a quote.
   *
   * @param runs the runs that are looked for anyway
   * @param names what the readers know by its name
   */
  static List<ShortSaying> of(
      String text, FoldedText folded, QuoteRuns runs, OfficialNames names, Quote quote) {
    List<ShortSaying> sayings = new ArrayList<>();
    int size = folded.size();
    if (size > 0 && !runs.isAny(0, size) && !names.has(folded.words())) {
      sayings.add(new ShortSaying(folded.words(), quote));
    }
    int first = 0;
    for (int i = 0; i < size; i++) {
      boolean ends = i + 1 == size || has(ENDS, text, folded.end(i), folded.start(i + 1));
      if (ends) {
        boolean part = first > 0 || i + 1 < size;
        if (part && i + 1 - first >= SENTENCE && !runs.isAny(first, i + 1)) {
          sayings.add(new ShortSaying(List.copyOf(folded.words().subList(first, i + 1)), quote));
        }
        first = i + 1;
      }
    }
    return sayings;
  }

  /** Whether the words are in others. */
  boolean isWithin(FoldedText said) {
    return find(said, 0) >= 0;
  }

  /**
   * The index of its first word where a text says it; -1 when it does not.
   *
   * @param folded the words of the text
   */
  int in(String text, FoldedText folded) {
    String around = words.size() == 1 && !isDense() ? MARKS : AROUND;
    for (int at = find(folded, 0); at >= 0; at = find(folded, at + 1)) {
      int end = at + words.size();
      int before = at == 0 ? 0 : folded.end(at - 1);
      int after = end == folded.size() ? text.length() : folded.start(end);
      boolean marked = around.equals(MARKS);
      boolean begins = !marked && at == 0 || has(around, text, before, folded.start(at));
      boolean ends =
          !marked && end == folded.size() || has(around, text, folded.end(end - 1), after);
      if (begins && ends || isLongIdeographs()) {
        return at;
      }
    }
    return -1;
  }

  private boolean isDense() {
    return DenseScript.has(words.get(0).codePointAt(0));
  }

  private boolean isLongIdeographs() {
    return words.size() >= IDEOGRAPHS
        && words.stream().allMatch(word -> DenseScript.isEastAsian(word.codePointAt(0)))
        && words.stream().filter(word -> DenseScript.isSense(word.codePointAt(0))).count() > 2;
  }

  private int find(FoldedText text, int from) {
    for (int i = from; i + words.size() <= text.size(); i++) {
      if (text.words().subList(i, i + words.size()).equals(words)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean has(String signs, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
