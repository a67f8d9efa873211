package readout.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Draws on a page: its content belongs to elements of the structure, all else to none. */
final class PageCanvas {
  private static final double LOW = 0.13;
  private static final double MIDDLE = -0.27;
  private static final double THIN = 0.055;
  private static final double NEAR = 0.02;
  private static final double EM = 1000;
  private static final double AREA_TOP = 0.95;
  private static final double AREA_BOTTOM = 0.25;

  private final DrawnDocument document;
  private final int page;
  private final double height;
  private final StringBuilder content = new StringBuilder();
  private final List<Tag> marks = new ArrayList<>();
  private boolean open;
  private Tag current;
  private boolean artifacts;

  /**
   * @param document takes what is not on the page itself
   * @param page its number from 0
   */
  PageCanvas(DrawnDocument document, int page, double height) {
    this.document = document;
    this.page = page;
    this.height = height;
  }

  /** Draws what follows as no part of the content: a running head, a repeated row. */
  void artifacts(boolean on) {
    close();
    artifacts = on;
  }

  private void begin(Tag tag) {
    Tag owner = artifacts ? null : tag;
    if (open && owner == current) {
      return;
    }
    close();
    if (owner == null) {
      content.append(artifacts ? "/Artifact<</Type/Pagination>>BDC\n" : "/Artifact BMC\n");
    } else {
      int number = marks.size();
      marks.add(owner);
      owner.mark(page, number);
      content.append('/').append(owner.type()).append("<</MCID ").append(number).append(">>BDC\n");
    }
    open = true;
    current = owner;
  }

  private void close() {
    if (open) {
      content.append("EMC\n");
    }
    open = false;
  }

  /** Fills a rectangle that is no content. */
  void fill(double left, double top, double width, double high, int colour) {
    begin(null);
    rectangle(left, top, width, high, colour);
  }

  private void rectangle(double left, double top, double width, double high, int colour) {
    content.append(PdfSyntax.colour(colour)).append(" rg ");
    content.append(PdfSyntax.numbers(left, height - top - high, width, high)).append(" re f\n");
  }

  /** Draws a line of a paragraph. */
  void line(TextLine line, double left, double baseline) {
    for (Fragment fragment : line.fragments()) {
      text(fragment, left, baseline);
    }
    for (TextLine.Shown shown : line.pictures()) {
      picture(shown, left, baseline);
    }
    for (double[] leader : line.leaders()) {
      fill(left + leader[0], baseline + 2, leader[1] - leader[0], 0.5, Look.GREY);
    }
  }

  private void text(Fragment fragment, double left, double baseline) {
    Ink ink = fragment.ink();
    begin(ink.tag());
    if (fragment.reversed()) {
      content.append("/ReversedChars BMC\n");
    }
    content.append("BT ").append(PdfSyntax.colour(ink.colour())).append(" rg ");
    glyphs(fragment, left, baseline);
    content.append("ET\n");
    shapes(fragment, left, baseline);
    if (fragment.reversed()) {
      content.append("EMC\n");
    }
    double width = fragment.right() - fragment.left();
    double from = left + fragment.left();
    double thick = Math.max(0.4, ink.size() * THIN);
    if (ink.underlined()) {
      rectangle(from, baseline + ink.size() * LOW, width, thick, ink.colour());
    }
    if (ink.struck()) {
      rectangle(from, baseline + ink.size() * MIDDLE, width, thick, ink.colour());
    }
    String target = artifacts || ink.tag() == null ? null : document.places().target(ink.tag());
    if (target != null) {
      double[] area = {
        from,
        height - baseline - ink.size() * AREA_BOTTOM,
        from + width,
        height - baseline + ink.size() * AREA_TOP
      };
      document.area(page, ink.tag(), target, fragment, area);
    }
  }

  private void glyphs(Fragment fragment, double left, double baseline) {
    Ink ink = fragment.ink();
    double pen = 0;
    FontProgram font = null;
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < fragment.glyphs().size(); i++) {
      Glyph glyph = fragment.glyphs().get(i);
      double at = fragment.at()[i];
      if (glyph.font() != font) {
        show(run);
        content.append('/').append(document.font(glyph.font()).resource()).append(' ');
        content.append(PdfSyntax.number(ink.size())).append(" Tf ");
        font = glyph.font();
        content.append("1 0 0 1 ");
        content.append(PdfSyntax.numbers(left + at, height - baseline + ink.rise()));
        content.append(" Tm ");
        pen = at;
      }
      if (Math.abs(at - pen) > NEAR) {
        run.append('>').append(PdfSyntax.number((pen - at) * EM / ink.size())).append('<');
        pen = at;
      }
      run.append(PdfSyntax.code(document.font(font).code(glyph.id(), glyph.text())));
      pen += font.advance(glyph.id()) * ink.size() / EM;
    }
    show(run);
  }

  /** Draws marks on letters. */
  private void shapes(Fragment fragment, double left, double baseline) {
    double scale = fragment.ink().size() / EM;
    for (Fragment.Shape shape : fragment.shapes()) {
      double from = left + shape.at();
      double base = height - baseline + fragment.ink().rise() + shape.mark().up() * scale;
      content.append(shape.mark().font().outline(shape.mark().id(), scale, from, base));
    }
  }

  private void show(StringBuilder run) {
    if (!run.isEmpty()) {
      content.append("[<").append(run).append(">]TJ ");
      run.setLength(0);
    }
  }

  private void picture(TextLine.Shown shown, double left, double baseline) {
    begin(shown.figure());
    String name = document.picture(shown.picture());
    double bottom = height - baseline;
    content.append("q ");
    content.append(
        PdfSyntax.numbers(shown.width(), 0, 0, shown.height(), left + shown.left(), bottom));
    content.append(" cm /").append(name).append(" Do Q\n");
  }

  /** Marks a place that links lead to. */
  void place(String id, double top) {
    if (!artifacts) {
      document.place(id, page, height - top);
    }
  }

  /** Adds a bookmark. */
  void bookmark(String text, int level, double top) {
    if (!artifacts) {
      document.bookmark(text, level, page, height - top);
    }
  }

  /** The elements of the content, by its numbers. */
  List<Tag> marks() {
    return marks;
  }

  /** All that was drawn. */
  String content() {
    close();
    return content.toString();
  }
}
