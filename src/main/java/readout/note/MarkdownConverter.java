package readout.note;

/**
 * Turns a record's Markdown into what a note prints. The package that knows a Markdown library
 * implements it; the note only asks.
 */
public interface MarkdownConverter {
  /**
   * CommonMark that is below a heading of the given level: headings moved below it, raw HTML as
   * text, unsafe link targets dropped, images from elsewhere as links.
   *
   * @param markdown CommonMark as the record has it, never null
   * @param level the level of the heading it is under, 1 to 6
   * @param prefix unique within a page; what footnotes' labels and ids begin with
   * @param items what its references to quotes and figures mean
   * @return CommonMark without blank lines at its ends, never null
   */
  String toMarkdown(String markdown, int level, String prefix, PlacedItems items);

  /** The same as an HTML fragment, never null. */
  String toHtml(String markdown, int level, String prefix, PlacedItems items);

  /** The same as plain text, unwrapped, never null. */
  String toText(String markdown, PlacedItems items);

  /**
   * Its sentences in one line, for places that take only words; never null.
   *
   * @param items what its references to quotes and figures mean
   */
  String toProse(String markdown, PlacedItems items);

  /**
   * What a note prints of an address outside Markdown.
   *
   * @param address a URL or a way from the record to a file beside it, never null
   * @return the address itself unless files beside the record are elsewhere for the note's readers
   */
  default String address(String address) {
    return address;
  }
}
