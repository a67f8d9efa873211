package readout.draft;

/**
 * Marks what {@link DraftPrinter} lays out by itself, with private-use characters that no
 * transcript needs: comments, and texts that may be long.
 */
final class DraftMarks {
  static final char COMMENT = '\ue000';
  static final char PROSE = '\ue001';
  private static final String MARKS = "[\ue000\ue001]";

  private DraftMarks() {}

  /** A key that becomes a comment. */
  static String comment(String text) {
    return COMMENT + text.replaceAll(MARKS, "\ufffd");
  }

  /** A text that is laid out in lines. */
  static String prose(String text) {
    return PROSE + text.replaceAll(MARKS, "\ufffd");
  }
}
