package readout.markdown;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * Makes an id of the words of each heading, as Markdown's readers on the web do: lower-case
 * letters, digits and hyphens. The second heading of the same words is numbered.
 */
final class HeadingIds {
  private final Map<String, Integer> taken = new HashMap<>();

  /**
   * @param taken ids that other elements of the page have
   */
  HeadingIds(Set<String> taken) {
    taken.forEach(id -> this.taken.put(id, 1));
  }

  /** The ids of a tree's headings, in order of the text. */
  Map<Heading, String> of(Node document) {
    Map<Heading, String> ids = new LinkedHashMap<>();
    collect(document, ids);
    return ids;
  }

  private void collect(Node parent, Map<Heading, String> ids) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Heading heading) {
        ids.put(heading, next(Prose.words(heading)));
      } else {
        collect(child, ids);
      }
    }
  }

  private String next(String words) {
    StringBuilder id = new StringBuilder();
    for (int c : words.toLowerCase(Locale.ROOT).codePoints().toArray()) {
      if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || isMark(c)) {
        id.appendCodePoint(c);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        id.append('-');
      }
    }
    String first = id.isEmpty() ? "section" : id.toString();
    String found = first;
    for (int n = taken.getOrDefault(first, 0); taken.containsKey(found); n++) {
      found = first + "-" + n;
      taken.put(first, n + 1);
    }
    taken.put(found, 1);
    return found;
  }

  /** Whether a character is a part of the letter before it. */
  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
