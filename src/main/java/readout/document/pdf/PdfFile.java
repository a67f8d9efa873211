package readout.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import readout.document.DocumentBlock;
import readout.document.DocumentBlock.Heading;
import readout.document.DocumentBlock.Paragraph;
import readout.document.Inline;
import readout.document.Letterhead;
import readout.document.Line;
import readout.document.NoteDocument;
import readout.document.Role;
import readout.document.TextStyle;

/**
 * Writes a document as a PDF file. The file holds what the document holds, and nothing else: no
 * author, no time, no name of a program.
 */
public final class PdfFile {
  private static final double LOGO_WIDTH = 181;
  private static final double LOGO_HEIGHT = 51;
  private static final double FOLIO = 40;

  private final NoteDocument document;
  private final PdfSettings settings;
  private final TreeSet<Integer> missing = new TreeSet<>();
  private final PdfObjects objects = new PdfObjects();
  private final Places places;
  private final DrawnDocument drawn;
  private final ParagraphSetter paragraphs;
  private final Tag root;

  private PdfFile(NoteDocument document, PdfSettings settings) {
    this.document = document;
    this.settings = settings;
    this.places = new Places(document);
    this.drawn = new DrawnDocument(objects, places);
    LineBreaker breaker = new LineBreaker(new Shaper(settings.fonts(), missing));
    this.paragraphs = new ParagraphSetter(breaker, places, document.language());
    this.root = Tag.root().in(document.language());
  }

  /** The file: the same bytes for the same document and settings, with any Java. */
  public static SetFile of(NoteDocument document, PdfSettings settings) {
    return new PdfFile(document, settings).made();
  }

  private SetFile made() {
    Column column = Column.page(settings.paper(), document.rightToLeft());
    List<Item> items = items(column);
    List<List<TextLine>> notices = new ArrayList<>();
    for (Line notice : document.notices()) {
      notices.add(paragraphs.running(notice, Look.RUNNING, column.width()));
    }
    PageMaker maker = new PageMaker(drawn, settings.paper(), notices);
    maker.put(items);
    List<PageCanvas> pages = maker.pages();
    folios(pages);
    return missing.isEmpty()
        ? new SetFile(new PdfWriter(document, settings, objects, drawn, root).file(pages), missing)
        : new SetFile(null, missing);
  }

  private List<Item> items(Column column) {
    boolean titled =
        document.blocks().stream().anyMatch(b -> b instanceof Heading h && h.level() == 0);
    BlockSetter setter = new BlockSetter(paragraphs, places.colour(Look.ACCENT), titled);
    List<Item> items = new ArrayList<>();
    if (document.letterhead() != null) {
      letterhead(document.letterhead(), column, items);
    }
    items.addAll(setter.set(document.blocks(), column, root));
    if (!document.footnotes().isEmpty()) {
      double third = column.width() / 3;
      double left = column.rightToLeft() ? column.right() - third : column.left();
      items.add(new RuleItem(left, third, 18, 6).kept());
      int number = 1;
      for (List<DocumentBlock> footnote : document.footnotes()) {
        items.addAll(setter.footnote(footnote, number++, column, root));
      }
    }
    return items;
  }

  private void letterhead(Letterhead letterhead, Column column, List<Item> items) {
    if (letterhead.logo() != null && PdfPicture.isKnown(letterhead.logo())) {
      Line line = new Line(List.of(letterhead.logo()), column.rightToLeft());
      double[] size = PdfPicture.size(letterhead.logo(), LOGO_WIDTH, LOGO_HEIGHT);
      double spare = column.width() - size[0];
      Column narrow = column.shortened(spare);
      items.addAll(
          paragraphs.set(line, Look.of(Role.LETTERHEAD).kept(), narrow, root.block("P"), false));
    }
    for (Paragraph line : letterhead.lines()) {
      Role role = line.role() == Role.HOUSE ? Role.HOUSE : Role.LETTERHEAD;
      items.addAll(
          paragraphs.set(line.line(), Look.of(role).kept(), column, root.block("P"), false));
    }
    items.add(new RuleItem(column.left(), column.width(), 8, 18));
  }

  private void folios(List<PageCanvas> pages) {
    int number = 0;
    for (PageCanvas page : pages) {
      String text = ++number + " / " + pages.size();
      Inline words = new Inline.Words(text, TextStyle.plain(document.language()));
      TextLine line = paragraphs.oneLine(new Line(List.of(words), false), Look.FOLIO, null);
      page.artifacts(true);
      double left = (settings.paper().width() - line.width()) / 2;
      page.line(line, left, settings.paper().height() - FOLIO);
      page.artifacts(false);
    }
  }
}
