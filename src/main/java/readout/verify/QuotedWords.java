package readout.verify;

/**
 * Words that a page quotes.
 *
 * @param text the words without their marks
 * @param start where they begin in the page's text, in UTF-16 units
 * @param end where they end, exclusive
 * @param marked whether marks are around them, or the page sets them apart
 * @param from where the quotation begins that they are a part of
 * @param to where that quotation ends, exclusive
 */
record QuotedWords(String text, int start, int end, boolean marked, int from, int to) {
  QuotedWords(String text, int start, int end, boolean marked) {
    this(text, start, end, marked, start, end);
  }

  /** The same as a part of a longer quotation: what is said of that is said of them. */
  QuotedWords beside(int first, int last) {
    return new QuotedWords(text, start, end, marked, first, last);
  }
}
