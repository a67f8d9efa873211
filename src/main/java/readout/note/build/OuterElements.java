package readout.note.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the outermost elements of HTML fragments as the Markdown printer writes them: well-formed,
 * with all signs escaped.
 */
final class OuterElements {
  private static final Set<String> WITHOUT_END = Set.of("br", "hr", "img", "input");

  private OuterElements() {}

  /** Gets the places of what is outermost in a fragment. */
  interface Visitor {
    /**
     * @param nameEnd after the name in the tag of an outermost element
     */
    void begins(int nameEnd);

    /**
     * @param end after an outermost element
     */
    default void ends(int end) {}
  }

  /** Where the outermost elements of a fragment end, in order. */
  static List<Integer> ends(String html) {
    List<Integer> ends = new ArrayList<>();
    visit(
        html,
        new Visitor() {
          @Override
          public void begins(int nameEnd) {
            // Only the ends are wanted.
          }

          @Override
          public void ends(int end) {
            ends.add(end);
          }
        });
    return ends;
  }

  /** Calls back for each outermost element, in order. */
  static void visit(String html, Visitor visitor) {
    int depth = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      boolean closes = html.charAt(at + 1) == '/';
      int nameEnd = closes ? at : nameEnd(html, at + 1);
      if (!closes && depth == 0) {
        visitor.begins(nameEnd);
      }
      boolean stays = !closes && WITHOUT_END.contains(html.substring(at + 1, nameEnd));
      depth += closes ? -1 : stays ? 0 : 1;
      if (depth == 0) {
        visitor.ends(html.indexOf('>', at) + 1);
      }
    }
  }

  private static int nameEnd(String html, int from) {
    int end = from;
    while (Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return end;
  }
}
