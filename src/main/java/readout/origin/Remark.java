package readout.origin;

/**
 * Something in a file that is not settled or has no place in a record, so that a person looks at
 * it.
 *
 * @param line its line in the file, from 1
 * @param words of the file; may be empty
 * @param reason why it was not taken, or what is to be looked at
 */
public record Remark(int line, String words, String reason) {}
