package readout.meeting;

/**
 * A place in Markdown where the author names a quote or a figure, whose words or value are printed
 * there.
 *
 * @param kind what is named
 * @param variant which of the passage's languages it is in, from 0
 * @param start offset of its opening bracket in the characters of that language
 * @param end offset of the character after its closing bracket
 * @param target the number of the quote or figure, see {@link RecordPart}
 * @param part the words of the quote that are printed, or null for all of them
 * @param block whether it is in a paragraph of nothing else
 * @param partNumber its own number
 */
public record Placement(
    Kind kind,
    int variant,
    int start,
    int end,
    int target,
    String part,
    boolean block,
    int partNumber)
    implements RecordPart {
  /** The same without what it names and its words. */
  Placement withheld() {
    return new Placement(kind, variant, start, end, UNPLACED, null, block, partNumber);
  }

  /** What a placement names. */
  public enum Kind implements Keyword {
    /** A quote. */
    QUOTE("quote"),
    /** A figure. */
    FIGURE("figure");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }
}
