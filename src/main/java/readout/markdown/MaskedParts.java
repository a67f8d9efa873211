package readout.markdown;

/**
 * Hides from the parser what has a meaning in Markdown and is inside the quoted words of a
 * reference, such as square brackets: the words are text. No character moves.
 */
final class MaskedParts {
  private static final String MARKS = "[]`<>\\*_~&!|";

  /** The first of the characters that Unicode keeps for programs (chapter 23.7). */
  private static final char FIRST = '\uFDD0';

  private MaskedParts() {}

  static String masked(String markdown) {
    StringBuilder out = null;
    for (int i = markdown.indexOf('['); i >= 0; i = markdown.indexOf('[', i + 1)) {
      WrittenPlacement placement = PlacementSyntax.at(markdown, i);
      if (placement != null && placement.part() != null) {
        out = out == null ? new StringBuilder(markdown) : out;
        for (int at = markdown.indexOf('"', i) + 1; at < placement.end() - 1; at++) {
          int mark = MARKS.indexOf(markdown.charAt(at));
          if (mark >= 0) {
            out.setCharAt(at, (char) (FIRST + mark));
          }
        }
        i = placement.end() - 1;
      }
    }
    return out == null ? markdown : out.toString();
  }
}
