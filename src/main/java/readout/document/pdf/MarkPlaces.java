package readout.document.pdf;

/**
 * Puts marks on a letter where its font's designer put them for letters of usual height: in the
 * middle, and further up or down where the letter or another mark is in the way.
 */
final class MarkPlaces {
  private static final double GAP = 40;

  /** Marks that begin above this height are above the letter. */
  private static final double ABOVE = 350;

  /** Marks that end below this height are below the letter. */
  private static final double BELOW = 60;

  /** Points of Hebrew that are within a letter, or at its right or left corner. */
  private static final int DAGESH = 0x5bc;

  private static final int SHIN = 0x5c1;
  private static final int SIN = 0x5c2;

  private final FontProgram.Box letter;
  private double top;
  private double bottom;

  /**
   * @param letter what the letter covers; null for nothing
   */
  MarkPlaces(FontProgram.Box letter) {
    this.letter = letter;
    this.top = letter == null ? 0 : letter.high();
    this.bottom = letter == null ? 0 : letter.low();
  }

  /** The shape of the next mark at its place. */
  Glyph.Mark place(FontProgram font, int id, int mark) {
    FontProgram.Box box = font.box(id);
    if (letter == null || box == null) {
      return new Glyph.Mark(font, id, 0, 0);
    }
    double across = (letter.left() + letter.right() - box.left() - box.right()) / 2;
    double up = 0;
    if (mark == DAGESH) {
      return new Glyph.Mark(font, id, across, 0);
    }
    if (mark == SHIN || mark == SIN) {
      double corner = mark == SHIN ? letter.right() - box.right() : letter.left() - box.left();
      return new Glyph.Mark(font, id, corner, 0);
    }
    if (box.low() > ABOVE) {
      up = Math.max(0, top + GAP - box.low());
      top = Math.max(top, box.high() + up);
    } else if (box.high() < BELOW) {
      up = Math.min(0, bottom - GAP - box.high());
      bottom = Math.min(bottom, box.low() + up);
    }
    return new Glyph.Mark(font, id, across, up);
  }
}
