package readout.document.pdf;

/**
 * A glyph of a paragraph, a picture, a tab or the end of a line.
 *
 * @param start of its characters in the paragraph
 * @param special the character of what is no glyph; else 0
 * @param glyph or null
 * @param advance in points
 */
record LineUnit(int start, char special, Glyph glyph, Ink ink, byte level, double advance) {
  /** Whether it is white space, which does not count at the end of a line. */
  boolean isSpace() {
    return special == '\t'
        || special == ParagraphText.LINE
        || glyph != null && glyph.text().charAt(0) == ' ';
  }

  /** The same, wider or narrower. */
  LineUnit advancing(double points) {
    return new LineUnit(start, special, glyph, ink, level, points);
  }

  /** The same on another level. */
  LineUnit on(byte other) {
    return new LineUnit(start, special, glyph, ink, other, advance);
  }
}
