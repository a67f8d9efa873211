package readout.document.reference;

/**
 * Something in a Word file that is not read.
 *
 * @param paragraph where it is, from 1
 * @param words the words that it has; empty when only its kind is told
 * @param why it is not read, the end of a sentence
 */
public record LeftOut(int paragraph, String words, String why) {}
