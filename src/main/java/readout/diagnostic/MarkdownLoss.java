package readout.diagnostic;

/**
 * Something in a Markdown text that its readers do not see.
 *
 * @param kind what is lost
 * @param words the words that are lost, as they were written
 * @param instead what is shown in their place, or an empty text
 * @param offset where they begin in the text, in UTF-16 units
 */
public record MarkdownLoss(Kind kind, String words, String instead, int offset) {
  /** The same of a text with so many characters more before. */
  public MarkdownLoss after(int characters) {
    return new MarkdownLoss(kind, words, instead, offset + characters);
  }

  /** The ways in which Markdown drops what was written. */
  public enum Kind {
    /** A cell of a row that has more of them than the headings. */
    CELL,
    /** A footnote that nothing refers to. */
    UNUSED_FOOTNOTE,
    /** A footnote whose label another one has already. */
    SECOND_FOOTNOTE,
    /** The address of links of which there is none. */
    UNUSED_LINK,
    /** An address of links whose label another one has already. */
    SECOND_LINK,
    /** A reference to a footnote that is not there. */
    UNKNOWN_FOOTNOTE,
    /** A link by a label that has no address. */
    UNKNOWN_LINK,
    /** Words after the language of a block of code. */
    FENCE,
    /** An address that is cut in two by a mark of emphasis in it. */
    ADDRESS,
    /** The address of a link or picture that is none, for a blank or a bracket in it. */
    NO_ADDRESS,
    /** A sign before a number that begins a block. */
    SIGN,
    /** A number of a list that is counted on instead. */
    NUMBER
  }
}
