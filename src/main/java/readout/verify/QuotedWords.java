package readout.verify;

/**
 * Words that stand in quotation marks on a page.
 *
 * @param text the words without their marks
 * @param start where they begin in the page's text, in UTF-16 units
 * @param end where they end, exclusive
 */
record QuotedWords(String text, int start, int end) {}
