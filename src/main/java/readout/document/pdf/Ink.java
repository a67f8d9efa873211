package readout.document.pdf;

/**
 * How characters of a line are drawn, and what they belong to.
 *
 * @param size in points
 * @param colour as 0xrrggbb
 * @param rise how far they are above the line, in points
 * @param tag the element of the structure that they are in; null for what is no content
 */
record Ink(
    Face face, double size, int colour, double rise, boolean underlined, boolean struck, Tag tag) {}
