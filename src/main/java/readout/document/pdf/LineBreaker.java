package readout.document.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readout.document.Inline;

/** Breaks paragraphs into lines, and puts what is on a line in its place. */
final class LineBreaker {
  private static final double TAB_GAP = 6;
  private static final double TAB = 24;
  private static final double HEIGHT = 560;
  private static final int FIRST_JOINED = 0x600;

  private final Shaper shaper;

  LineBreaker(Shaper shaper) {
    this.shaper = shaper;
  }

  /**
   * The lines of a paragraph; one without anything on it when there is no text.
   *
   * @param first how wide the first line may be
   * @param others how wide the others may be
   * @param tab as looks have it
   */
  List<TextLine> lines(ParagraphText paragraph, double first, double others, double tab) {
    List<LineUnit> units = units(paragraph, first);
    boolean[] breaks = breaks(paragraph.text());
    List<TextLine> lines = new ArrayList<>();
    int from = 0;
    do {
      double width = lines.isEmpty() ? first : others;
      int to = end(units, from, width, breaks, tab);
      int anchored = to == units.size() ? paragraph.text().length() + 1 : units.get(to).start();
      int start = from == 0 ? 0 : units.get(from).start();
      lines.add(
          new LinePlaces(paragraph, hyphenated(units, from, to), tab < 0)
              .line(paragraph.anchors(start, anchored)));
      from = to;
    } while (from < units.size());
    return lines;
  }

  /** How wide a paragraph is that is on one line. */
  double width(ParagraphText paragraph) {
    return units(paragraph, HEIGHT).stream().mapToDouble(LineUnit::advance).sum();
  }

  /** How wide the widest part of a paragraph is that is not broken. */
  double widestWord(ParagraphText paragraph) {
    boolean[] breaks = breaks(paragraph.text());
    double widest = 0;
    double word = 0;
    for (LineUnit unit : units(paragraph, HEIGHT)) {
      word = breaks[unit.start()] ? 0 : word;
      word += unit.isSpace() ? 0 : unit.advance();
      widest = Math.max(widest, word);
    }
    return widest;
  }

  private static boolean[] breaks(String text) {
    boolean[] breaks = new boolean[text.length() + 1];
    BreakIterator iterator = BreakIterator.getLineInstance(Locale.ROOT);
    iterator.setText(text);
    for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
      breaks[at] = true;
    }
    return breaks;
  }

  private List<LineUnit> units(ParagraphText paragraph, double width) {
    String text = paragraph.text();
    boolean joined = text.chars().anyMatch(c -> c >= FIRST_JOINED);
    String[] forms = joined ? ArabicJoining.forms(text) : new String[text.length()];
    List<LineUnit> units = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      Ink ink = paragraph.ink(from);
      byte level = paragraph.level(from);
      char c = text.charAt(from);
      if (c == ParagraphText.LINE || c == '\t' || isPicture(paragraph, from)) {
        double advance = isPicture(paragraph, from) ? width(paragraph.picture(from), width) : 0;
        units.add(new LineUnit(from, c, null, ink, level, advance));
        from++;
        continue;
      }
      int to = from + 1;
      while (to < text.length()
          && paragraph.level(to) == level
          && paragraph.ink(to).equals(ink)
          && text.charAt(to) != ParagraphText.LINE
          && text.charAt(to) != '\t'
          && !isPicture(paragraph, to)) {
        to++;
      }
      for (Glyph glyph : shaper.glyphs(text, from, to, ink.face(), level % 2 == 1, forms)) {
        double advance = glyph.advance() * ink.size() / 1000;
        units.add(new LineUnit(glyph.start(), (char) 0, glyph, ink, level, advance));
      }
      from = to;
    }
    return units;
  }

  private static boolean isPicture(ParagraphText paragraph, int at) {
    return paragraph.text().charAt(at) == ParagraphText.OBJECT && paragraph.picture(at) != null;
  }

  private static double width(Inline.Picture picture, double most) {
    return PdfPicture.size(picture, most, HEIGHT)[0];
  }

  /** Where a line ends; tabs on it get their widths. */
  private static int end(
      List<LineUnit> units, int from, double width, boolean[] breaks, double tab) {
    double at = 0;
    int last = from;
    for (int i = from; i < units.size(); i++) {
      LineUnit unit = units.get(i);
      if (i > from && breaks[unit.start()] && unit.start() != units.get(i - 1).start()) {
        last = i;
      }
      if (unit.special() == ParagraphText.LINE) {
        return i + 1;
      }
      if (unit.special() == '\t') {
        unit = unit.advancing(tab(tab, units, i, at, width));
        units.set(i, unit);
      }
      if (!unit.isSpace() && at + unit.advance() > width + 0.01 && i > from) {
        return last > from ? last : i;
      }
      at += unit.advance();
    }
    return units.size();
  }

  private static double tab(double tab, List<LineUnit> units, int unit, double at, double width) {
    return tab < 0 ? leader(units, unit, at, width) : tab == 0 ? TAB : Math.max(tab - at, TAB_GAP);
  }

  /** Lines to write on share the width that is left. */
  private static double leader(List<LineUnit> units, int tab, double at, double width) {
    double rest = 0;
    int tabs = 0;
    for (LineUnit unit : units.subList(tab, units.size())) {
      rest += unit.advance();
      tabs += unit.special() == '\t' ? 1 : 0;
    }
    return Math.max(TAB_GAP, (width - at - rest) / tabs - TAB_GAP);
  }

  /** The units of a line; a hyphen is drawn where a word is divided. */
  private List<LineUnit> hyphenated(List<LineUnit> units, int from, int to) {
    List<LineUnit> line = new ArrayList<>(units.subList(from, to));
    if (to < units.size() && !line.isEmpty()) {
      LineUnit last = line.get(line.size() - 1);
      if (last.glyph() != null && last.glyph().text().endsWith("\u00ad")) {
        String text = last.glyph().text();
        Glyph without = last.glyph().standingFor(text.substring(0, text.length() - 1));
        line.set(
            line.size() - 1,
            new LineUnit(
                last.start(), (char) 0, without, last.ink(), last.level(), last.advance()));
        Glyph hyphen = shaper.hyphen(last.ink().face(), last.start());
        line.add(
            new LineUnit(
                last.start(),
                (char) 0,
                hyphen,
                last.ink(),
                last.level(),
                hyphen.advance() * last.ink().size() / 1000));
      }
    }
    return line;
  }
}
