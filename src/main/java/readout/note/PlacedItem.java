package readout.note;

/** What is printed where a record's prose refers to a quote or a figure. */
public sealed interface PlacedItem {
  /**
   * Words in a sentence.
   *
   * @param open the quotation mark before them; empty around the value of a figure
   * @param words in one line; {@code foreign} where their language is not that of the sentence
   * @param close the mark after them
   * @param remark that they are a translation, or null
   * @param restriction who else may see them and under which rule, or null
   * @param anchor the id of their place on the page, or empty
   */
  record Words(
      String open,
      LocalizedText words,
      String close,
      LocalizedPhrase remark,
      LocalizedPhrase restriction,
      String anchor)
      implements PlacedItem {}

  /**
   * A quote or reported speech in a place of its own.
   *
   * @param quote as templates print it
   * @param lang BCP 47 tag of the note where the text around is in another language, else empty
   * @param dir {@code ltr} or {@code rtl}, the note's
   * @param anchor the id of its place on the page, or empty
   */
  record Block(LocalizedQuote quote, String lang, String dir, String anchor)
      implements PlacedItem {}
}
