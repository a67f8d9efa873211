package readout.document.pdf;

/**
 * What characters are drawn in.
 *
 * @param family serif, sans serif or of one width
 */
record Face(Family family, boolean bold, boolean italic) {
  /** The kinds of fonts. */
  enum Family {
    SERIF,
    SANS,
    MONO
  }

  static final Face SERIF = new Face(Family.SERIF, false, false);
  static final Face SANS = new Face(Family.SANS, false, false);

  /** The same, bold. */
  Face inBold() {
    return new Face(family, true, italic);
  }

  /** The same, italic. */
  Face inItalic() {
    return new Face(family, bold, true);
  }

  /** The same of another family. */
  Face of(Family other) {
    return new Face(other, bold, italic);
  }
}
