package readout.transcript;

/**
 * A line that has no place in a transcript, or none that is certain.
 *
 * @param line its number, from 1
 * @param text what is in it
 * @param reason why it was not read, in words
 */
public record UnreadLine(int line, String text, String reason) {}
