package readout.document.pdf;

/** Knows what is drawn for brackets and the like in text that runs from right to left. */
final class Mirrored {
  private static final String PAIRS =
      "()[]{}<>\u00ab\u00bb\u2039\u203a\u2264\u2265\u2045\u2046\u207d\u207e\u208d\u208e\u2308\u2309"
          + "\u230a\u230b\u27e8\u27e9\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011"
          + "\u2208\u220b";

  private Mirrored() {}

  /** The character whose glyph is drawn. */
  static int of(int character) {
    int at = PAIRS.indexOf(character);
    return at < 0 ? character : PAIRS.charAt(at % 2 == 0 ? at + 1 : at - 1);
  }
}
