package readout.document.word;

import readout.document.Inline;
import readout.document.Line;
import readout.document.NoteDocument;

/** Writes what every page must say into its header. */
public final class PageHeads {
  /** Of notices, which must not be overlooked. */
  private static final String COLOUR = "A3161B";

  /** The space between the last of them and the text. */
  private static final int AFTER = 200;

  private PageHeads() {}

  /**
   * Paragraphs for a header, as XML; empty when there is nothing that every page must say.
   *
   * @param style the id of the style of headers, or null
   */
  public static String paragraphs(NoteDocument document, String style) {
    WordXml xml = new WordXml();
    int left = document.notices().size();
    for (Line notice : document.notices()) {
      left--;
      xml.open("w:p").open("w:pPr");
      if (style != null) {
        xml.value("w:pStyle", style);
      }
      if (notice.rightToLeft()) {
        xml.empty("w:bidi");
      }
      xml.open("w:spacing").with("w:before", 0).with("w:after", left > 0 ? 20 : AFTER).close();
      xml.value("w:jc", "center").close();
      for (DirectedWords.Piece piece : DirectedWords.of(notice)) {
        if (piece.part() instanceof Inline.Words words) {
          xml.open("w:r").open("w:rPr").empty("w:b").empty("w:bCs").value("w:color", COLOUR);
          if (piece.rightToLeft()) {
            xml.empty("w:rtl");
          }
          xml.close();
          xml.open("w:t").with("xml:space", "preserve").text(words.text()).close().close();
        }
      }
      xml.close();
    }
    return xml.piece();
  }
}
