package readout.document.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import readout.document.DocumentBlock.Paragraph;
import readout.document.Letterhead;
import readout.document.NoteDocument;
import readout.document.Role;
import readout.resource.Resources;

/** The look of documents without an office's own: A4, a letterhead of the house, numbered pages. */
public final class PlainTemplate implements WordTemplate {
  private static final String ACCENT = "123F73";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /** A4 with the margins of pages that are printed from HTML, in twentieths of a point. */
  private static final String PAPER =
      "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
          + "<w:pgMar w:top=\"1247\" w:right=\"1247\" w:bottom=\"1361\" w:left=\"1247\""
          + " w:header=\"624\" w:footer=\"624\" w:gutter=\"0\"/>";

  private static final WordStyles STYLES = styles();

  /** The height and width of a logo, in English Metric Units. */
  private static final long LOGO_HEIGHT = 648_000;

  private static final long LOGO_WIDTH = 2_304_000;

  @Override
  public WordDesign design(NoteDocument document) {
    List<WordPart> parts = new ArrayList<>();
    parts.add(
        WordPart.of(
            "word/styles.xml",
            WORD + "styles+xml",
            "styles",
            stylesheet(document).getBytes(StandardCharsets.UTF_8)));
    WordPictures pictures = new WordPictures("letterhead");
    boolean letterhead = document.letterhead() != null;
    if (!document.notices().isEmpty() || letterhead) {
      parts.add(header("header1", "default", document, null, pictures));
    }
    if (letterhead) {
      parts.add(header("header2", "first", document, document.letterhead(), pictures));
      parts.add(footer("footer2", "first"));
    }
    parts.add(footer("footer1", "default"));
    parts.addAll(pictures.parts());
    return new WordDesign(
        STYLES,
        parts,
        new WordNumbering(Resources.text("word/numbering.xml"), "", 1, 2, 1),
        PAPER + (letterhead ? "<w:titlePg/>" : "") + (document.rightToLeft() ? "<w:bidi/>" : ""),
        "");
  }

  private static WordStyles styles() {
    Map<WordStyle, String> ids = new EnumMap<>(WordStyle.class);
    for (WordStyle style : WordStyle.values()) {
      ids.put(style, style.ownId());
    }
    return new WordStyles(ids);
  }

  private static String stylesheet(NoteDocument document) {
    WordFonts fonts = WordFonts.of(document.language());
    String accent = document.accent().isEmpty() ? ACCENT : document.accent();
    String sheet = fonts.in(Resources.text("word/styles.xml"));
    String language =
        new WordXml()
            .open("w:lang")
            .with(WordScript.of(document.language()).attribute(), document.language())
            .close()
            .piece();
    return (document.rightToLeft() ? mirrored(sheet) : sheet)
        .replace("<!--LANGUAGE-->", document.language().isEmpty() ? "" : language)
        .replace("@ACCENT@", accent.toUpperCase(Locale.ROOT));
  }

  /** Borders of paragraphs are at the left or right, whichever way their text runs. */
  private static String mirrored(String stylesheet) {
    return stylesheet
        .replaceAll(
            "<w:left ([^>]*)/>(<w:bottom [^>]*/>)<w:right ([^>]*)/>", "<w:left $3/>$2<w:right $1/>")
        .replaceAll("<w:pBdr><w:left ([^>]*)/></w:pBdr>", "<w:pBdr><w:right $1/></w:pBdr>");
  }

  private static WordPart header(
      String name,
      String pages,
      NoteDocument document,
      Letterhead letterhead,
      WordPictures pictures) {
    WordXml xml = WordXml.part("w:hdr");
    WordLinks links = new WordLinks();
    xml.raw(PageHeads.paragraphs(document, WordStyle.HEADER.ownId()));
    if (letterhead != null) {
      letterhead(letterhead, document, links, pictures, xml);
    } else if (document.notices().isEmpty()) {
      xml.empty("w:p");
    }
    return new WordPart(
        "word/" + name + ".xml",
        WORD + "header+xml",
        "header",
        pages,
        xml.close().bytes(),
        links.all());
  }

  private static void letterhead(
      Letterhead letterhead,
      NoteDocument document,
      WordLinks links,
      WordPictures pictures,
      WordXml xml) {
    if (letterhead.logo() != null && WordPictures.isKnown(letterhead.logo())) {
      xml.open("w:p").open("w:pPr").value("w:pStyle", WordStyle.HOUSE_NAME.ownId());
      if (document.rightToLeft()) {
        xml.empty("w:bidi");
      }
      xml.close().open("w:r");
      pictures.draw(letterhead.logo(), links, LOGO_WIDTH, LOGO_HEIGHT, xml);
      xml.close().close();
    }
    WordRuns runs =
        new WordRuns(
            STYLES, new WordBookmarks(document), pictures, document.language(), links, xml);
    WordBody body =
        new WordBody(STYLES, new WordLists(new WordNumbering("", "", 0, 0, 1)), runs, xml);
    for (Paragraph line : letterhead.lines()) {
      Role role = line.role() == Role.HOUSE ? Role.HOUSE : Role.LETTERHEAD;
      body.paragraph(WordBody.style(role), line.line(), WordPlace.PAGE);
    }
    xml.open("w:p").open("w:pPr").value("w:pStyle", WordStyle.LETTERHEAD.ownId());
    xml.open("w:pBdr").open("w:top").with("w:val", "single").with("w:sz", 4);
    xml.with("w:space", 1).with("w:color", "D5D9DE").close().close();
    xml.open("w:spacing").with("w:before", 120).with("w:after", 120).close().close().close();
  }

  private static WordPart footer(String name, String pages) {
    WordXml xml = WordXml.part("w:ftr").open("w:p").open("w:pPr");
    xml.value("w:pStyle", WordStyle.FOOTER.ownId()).close();
    field("PAGE", xml);
    xml.open("w:r").open("w:t").with("xml:space", "preserve").text(" / ").close().close();
    field("NUMPAGES", xml);
    return WordPart.of(
            "word/" + name + ".xml", WORD + "footer+xml", "footer", xml.close().close().bytes())
        .onPages(pages);
  }

  private static void field(String name, WordXml xml) {
    xml.open("w:fldSimple").with("w:instr", " " + name + " ");
    xml.open("w:r").open("w:t").text("1").close().close().close();
  }
}
