package readout.document.word;

import java.util.List;
import java.util.Map;
import readout.document.Inline;
import readout.document.Line;
import readout.document.TextStyle;
import readout.document.TextStyle.Mark;
import readout.document.word.DirectedWords.Piece;

/** Writes what is in paragraphs: runs, links, bookmarks, pictures, marks of footnotes. */
final class WordRuns {
  /** By what characters are, in the order in which one of several counts. */
  private static final List<Map.Entry<Mark, WordStyle>> STYLES =
      List.of(
          Map.entry(Mark.CODE, WordStyle.VERBATIM),
          Map.entry(Mark.OVERDUE, WordStyle.OVERDUE),
          Map.entry(Mark.RESTRICTION, WordStyle.RESTRICTION),
          Map.entry(Mark.VALUE, WordStyle.VALUE),
          Map.entry(Mark.LABEL, WordStyle.LABEL),
          Map.entry(Mark.NUMBER, WordStyle.ITEM_NUMBER),
          Map.entry(Mark.REMARK, WordStyle.REMARK));

  /** The width of A4 between its margins, and somewhat less than its height. */
  private static final long MOST_WIDTH = 5_760_000;

  private static final long MOST_HEIGHT = 7_200_000;

  private final WordStyles styles;
  private final WordBookmarks bookmarks;
  private final WordPictures pictures;
  private final String language;
  private final WordLinks links;
  private final WordXml xml;

  /**
   * @param language of the document, which its styles name
   * @param links of the part that is written
   * @param xml takes the part
   */
  WordRuns(
      WordStyles styles,
      WordBookmarks bookmarks,
      WordPictures pictures,
      String language,
      WordLinks links,
      WordXml xml) {
    this.styles = styles;
    this.bookmarks = bookmarks;
    this.pictures = pictures;
    this.language = language;
    this.links = links;
    this.xml = xml;
  }

  /** Writes a line. */
  void write(Line line) {
    String open = "";
    for (Piece piece : DirectedWords.of(line)) {
      String link = piece.part() instanceof Inline.Words words ? words.style().link() : "";
      boolean goesOn = piece.part() instanceof Inline.Anchor && !open.isEmpty();
      if (!goesOn && !link.equals(open)) {
        close(open);
        open = begin(link) ? link : "";
      }
      write(piece);
    }
    close(open);
  }

  private void close(String link) {
    if (!link.isEmpty()) {
      xml.close();
    }
  }

  /** Whether a link was begun: what leads nowhere is text. */
  private boolean begin(String link) {
    if (link.isEmpty()) {
      return false;
    }
    if (link.startsWith("#")) {
      String place = link.substring(1);
      if (!bookmarks.has(place)) {
        return false;
      }
      xml.open("w:hyperlink").with("w:anchor", WordBookmarks.name(place));
      return true;
    }
    String id = links.link(link);
    if (id != null) {
      xml.open("w:hyperlink").with("r:id", id);
    }
    return id != null;
  }

  private void write(Piece piece) {
    Inline part = piece.part();
    if (part instanceof Inline.Words words) {
      run(words, piece.rightToLeft());
    } else if (part instanceof Inline.Break) {
      xml.open("w:r").empty("w:br").close();
    } else if (part instanceof Inline.Tab) {
      xml.open("w:r").empty("w:tab").close();
    } else if (part instanceof Inline.Anchor anchor) {
      bookmarks.mark(anchor.id(), xml);
    } else if (part instanceof Inline.FootnoteMark mark) {
      footnote(mark);
    } else if (part instanceof Inline.Picture picture) {
      picture(picture);
    }
  }

  private void picture(Inline.Picture picture) {
    if (WordPictures.isKnown(picture)) {
      xml.open("w:r");
      pictures.draw(picture, links, MOST_WIDTH, MOST_HEIGHT, xml);
      xml.close();
    } else {
      run(new Inline.Words(picture.alternative(), TextStyle.plain(language)), false);
    }
  }

  private void run(Inline.Words words, boolean rightToLeft) {
    xml.open("w:r");
    properties(words.style(), rightToLeft);
    xml.open("w:t").with("xml:space", "preserve").text(words.text()).close().close();
  }

  private void footnote(Inline.FootnoteMark mark) {
    if (mark.again()) {
      xml.open("w:fldSimple").with("w:instr", " NOTEREF " + name(mark) + " \\h ");
      xml.open("w:r");
      raised();
      xml.open("w:t").text(Integer.toString(mark.number())).close().close().close();
    } else {
      bookmarks.around(name(mark), xml, () -> reference(mark));
    }
  }

  private static String name(Inline.FootnoteMark mark) {
    return "_footnote" + mark.number();
  }

  private void reference(Inline.FootnoteMark mark) {
    xml.open("w:r");
    raised();
    xml.open("w:footnoteReference").with("w:id", mark.number()).close().close();
  }

  /** The look of the marks of footnotes. */
  void raised() {
    xml.open("w:rPr");
    String style = styles.id(WordStyle.FOOTNOTE_REFERENCE);
    if (style == null) {
      xml.value("w:vertAlign", "superscript");
    } else {
      xml.value("w:rStyle", style);
    }
    xml.close();
  }

  /** The properties of a run, in the order of the schema. */
  private void properties(TextStyle style, boolean rightToLeft) {
    WordXml properties = new WordXml();
    String id = style(style);
    if (id != null) {
      properties.value("w:rStyle", id);
    }
    WordScript script = WordScript.of(style.language());
    if (script == WordScript.EAST_ASIAN) {
      properties.open("w:rFonts").with("w:hint", "eastAsia").close();
    }
    boolean dots = style.has(Mark.ITALIC) && WordScript.emphasizesWithDots(style.language());
    boolean heavy = style.has(Mark.ITALIC) && WordScript.emphasizesInBold(style.language());
    if (style.has(Mark.BOLD) || heavy) {
      properties.empty("w:b").empty("w:bCs");
    }
    if (style.has(Mark.ITALIC) && !dots && !heavy) {
      properties.empty("w:i").empty("w:iCs");
    }
    if (style.has(Mark.STRUCK)) {
      properties.empty("w:strike");
    }
    if (style.has(Mark.RAISED) || style.has(Mark.LOWERED)) {
      properties.value("w:vertAlign", style.has(Mark.RAISED) ? "superscript" : "subscript");
    }
    if (rightToLeft) {
      properties.empty("w:rtl");
    }
    if (dots) {
      properties.value("w:em", "dot");
    }
    if (!style.language().isEmpty() && !style.language().equals(language)) {
      properties.open("w:lang").with(script.attribute(), style.language()).close();
    }
    String all = properties.piece();
    if (!all.isEmpty()) {
      xml.open("w:rPr").raw(all).close();
    }
  }

  private String style(TextStyle style) {
    if (!style.link().isEmpty()) {
      return styles.id(WordStyle.HYPERLINK);
    }
    for (Map.Entry<Mark, WordStyle> one : STYLES) {
      if (style.has(one.getKey())) {
        return styles.id(one.getValue());
      }
    }
    return null;
  }
}
