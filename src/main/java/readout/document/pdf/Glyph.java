package readout.document.pdf;

/**
 * A glyph and what it stands for. Measures are in thousandths of the size of the font.
 *
 * @param font that it is of
 * @param id in that font
 * @param text the characters that it stands for; not empty
 * @param start where they begin in their paragraph
 * @param advance how far the next glyph is
 * @param mark the shape of a mark, when the glyph itself has none; else null
 */
record Glyph(FontProgram font, int id, String text, int start, double advance, Mark mark) {
  /**
   * The shape of a mark on a letter. It is drawn as a shape, and its character is carried by a
   * glyph without one and without a width: programs that read a file take a glyph that is moved for
   * the beginning of another word.
   *
   * @param across how far it is to the right of where the letter begins
   * @param up how far it is moved up
   */
  record Mark(FontProgram font, int id, double across, double up) {}

  /** A glyph with a shape of its own. */
  Glyph(FontProgram font, int id, String text, int start) {
    this(font, id, text, start, font.advance(id), null);
  }

  /** The same for other characters. */
  Glyph standingFor(String other) {
    return new Glyph(font, id, other, start, advance, mark);
  }

  /** Whether it only carries a character, or a mark. */
  boolean isCarrier() {
    return advance == 0;
  }
}
