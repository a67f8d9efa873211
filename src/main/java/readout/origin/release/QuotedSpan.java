package readout.origin.release;

/**
 * Words between quotation marks in a block.
 *
 * @param start the offset of the opening mark
 * @param end the offset after the closing mark, or the end of the block without one
 * @param words what is between the marks, to the character
 * @param closed whether the block has the closing mark
 */
record QuotedSpan(int start, int end, String words, boolean closed) {}
