package readout.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts what is on a line in its place, from left to right. */
final class LinePlaces {
  private static final double HEIGHT = 560;

  private final ParagraphText paragraph;
  private final List<LineUnit> units;
  private final boolean ruled;
  private final double[] left;
  private final int[] rank;

  /**
   * @param units on the line, in the order of reading
   * @param ruled whether a tab is a line to write on
   */
  LinePlaces(ParagraphText paragraph, List<LineUnit> units, boolean ruled) {
    this.ruled = ruled;
    this.paragraph = paragraph;
    this.units = units;
    this.left = new double[units.size()];
    this.rank = new int[units.size()];
  }

  /** The line. */
  TextLine line(List<String> anchors) {
    double width = place();
    List<Fragment> fragments = new ArrayList<>();
    List<TextLine.Shown> pictures = new ArrayList<>();
    List<double[]> leaders = new ArrayList<>();
    int from = 0;
    while (from < units.size()) {
      LineUnit unit = units.get(from);
      int to = from + 1;
      if (unit.glyph() == null) {
        if (unit.special() == ParagraphText.OBJECT) {
          pictures.add(picture(unit, left[from]));
        } else if (ruled && unit.special() == '\t') {
          leaders.add(new double[] {left[from], left[from] + unit.advance()});
        }
      } else {
        while (to < units.size() && isAlike(unit, units.get(to), to)) {
          to++;
        }
        fragments.add(fragment(from, to));
      }
      from = to;
    }
    return new TextLine(fragments, pictures, anchors, width, leaders);
  }

  private boolean isAlike(LineUnit first, LineUnit other, int at) {
    return other.glyph() != null
        && other.level() == first.level()
        && other.ink().equals(first.ink())
        && Math.abs(rank[at] - rank[at - 1]) == 1;
  }

  private TextLine.Shown picture(LineUnit unit, double at) {
    var picture = paragraph.picture(unit.start());
    double[] size = PdfPicture.size(picture, unit.advance() + 0.01, HEIGHT);
    return new TextLine.Shown(picture, paragraph.figure(unit.start()), at, size[0], size[1]);
  }

  /** Finds where each unit begins; gives the width without spaces at the end. */
  private double place() {
    int end = units.size();
    while (end > 0 && units.get(end - 1).isSpace()) {
      end--;
      units.set(end, units.get(end).on(paragraph.base()));
    }
    byte[] levels = new byte[units.size()];
    double width = 0;
    double spaces = 0;
    for (int i = 0; i < levels.length; i++) {
      levels[i] = units.get(i).level();
      width += i < end ? units.get(i).advance() : 0;
      spaces += i < end ? 0 : units.get(i).advance();
    }
    double at = paragraph.isRightToLeft() ? -spaces : 0;
    Integer[] order = DirectionLevels.order(levels);
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
      left[order[i]] = at;
      at += units.get(order[i]).advance();
    }
    return width;
  }

  private Fragment fragment(int from, int to) {
    boolean reversed = units.get(from).level() % 2 == 1;
    List<Glyph> glyphs = new ArrayList<>();
    List<Fragment.Shape> shapes = new ArrayList<>();
    int base = from;
    for (int i = from; i < to; i++) {
      Glyph glyph = units.get(i).glyph();
      base = glyph.isCarrier() ? base : i;
      if (glyph.mark() != null) {
        double across = glyph.mark().across() * units.get(i).ink().size() / 1000;
        shapes.add(new Fragment.Shape(glyph.mark(), left[base] + across));
      }
    }
    double[] at = new double[to - from];
    double begin = Double.MAX_VALUE;
    double end = 0;
    for (int i = 0; i < at.length; i++) {
      int unit = reversed ? to - 1 - i : from + i;
      glyphs.add(units.get(unit).glyph());
      at[i] = left[unit];
      begin = Math.min(begin, left[unit]);
      end = Math.max(end, left[unit] + units.get(unit).advance());
    }
    return new Fragment(glyphs, at, shapes, units.get(from).ink(), reversed, begin, end);
  }
}
