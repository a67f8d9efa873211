package readout.markdown;

import java.util.List;

/**
 * A reference to a quote or figure as Markdown writes it: {@code [quote: id]}, {@code [quote: id
 * "part"]} or {@code [figure: id]}.
 *
 * @param word what is named, such as {@code quote}
 * @param id the id; empty when none is there
 * @param part the words in quotation marks after the id, in one line; null when there are none
 * @param rest what comes after the id and is no part; empty when nothing does
 * @param start offset of the opening bracket
 * @param end offset of the character after the closing bracket
 * @param use where it is
 */
public record WrittenPlacement(
    String word, String id, String part, String rest, int start, int end, Use use) {
  /** Where a reference is. */
  public enum Use {
    /** Inside a sentence. */
    SENTENCE,
    /** In a paragraph of nothing but such references. */
    BLOCK,
    /** It is the words of a link, or the label of one. */
    LINK
  }

  /**
   * Those of a text, in its order; never null. A text without any is read without a parser.
   *
   * @param markdown CommonMark as the record has it
   */
  public static List<WrittenPlacement> in(String markdown) {
    return PlacementSyntax.mayBeIn(markdown) ? Placements.found(markdown) : List.of();
  }

  WrittenPlacement as(Use other) {
    return new WrittenPlacement(word, id, part, rest, start, end, other);
  }
}
