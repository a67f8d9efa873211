package readout.document.word;

/**
 * Where a block is.
 *
 * @param listLevel of the innermost list that it is in, from 0; -1 for none
 * @param number of the list, for the first paragraph of an item; else 0
 * @param listStyle of the first paragraph of an item, or null
 * @param quotations how many quotations it is in
 * @param keepsNext whether it is on one page with what follows
 * @param footnote whether the number of a footnote comes first
 * @param cell whether it is in a table
 * @param align {@code start}, {@code center} or {@code end}
 */
record WordPlace(
    int listLevel,
    int number,
    WordStyle listStyle,
    int quotations,
    boolean keepsNext,
    boolean footnote,
    boolean cell,
    String align) {
  private static final int LIST_STEP = 360;
  private static final int QUOTATION_STEP = 340;

  /** On the page itself. */
  static final WordPlace PAGE = new WordPlace(-1, 0, null, 0, false, false, false, "start");

  /** At the beginning of a footnote. */
  static final WordPlace FOOTNOTE = new WordPlace(-1, 0, null, 0, false, true, false, "start");

  /** In a cell. */
  static WordPlace cell(String align) {
    return new WordPlace(-1, 0, null, 0, false, false, true, align);
  }

  /** The same after the first block. */
  WordPlace further() {
    return new WordPlace(listLevel, 0, null, quotations, keepsNext, false, cell, align);
  }

  /** The same on one page with what follows. */
  WordPlace keptWithNext() {
    return new WordPlace(listLevel, number, listStyle, quotations, true, footnote, cell, align);
  }

  /** In an item of a list that is here. */
  WordPlace inList(int level, int listNumber, WordStyle style) {
    return new WordPlace(level, listNumber, style, quotations, keepsNext, footnote, cell, align);
  }

  /** In a quotation that is here. */
  WordPlace inQuotation() {
    return new WordPlace(
        listLevel, number, listStyle, quotations + 1, keepsNext, footnote, cell, align);
  }

  /** The style of a paragraph here that would have another elsewhere. */
  WordStyle styleOf(WordStyle usual) {
    boolean plain = usual == WordStyle.BODY_TEXT || usual == WordStyle.COMPACT;
    if (number > 0 && plain) {
      return listStyle;
    }
    if (quotations > 0 && plain) {
      return WordStyle.BLOCK_TEXT;
    }
    if (cell && plain) {
      return WordStyle.TABLE_TEXT;
    }
    return usual;
  }

  /** How far a paragraph is indented beyond its style, in twentieths of a point; 0 for not. */
  int indent() {
    boolean byStyle = listLevel < 0 && quotations <= 1;
    return byStyle ? 0 : LIST_STEP * (listLevel + 1) + QUOTATION_STEP * quotations;
  }
}
