package readout.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * An address in brackets right after those of a link or picture that CommonMark does not read, for
 * it has a blank or a bracket too many (0.31, section 6.3): all of it is printed as it was written.
 *
 * @param words the address as it was written
 * @param instead how it can be written
 * @param offset where it is in the text, in UTF-16 units
 */
record UnreadAddress(String words, String instead, int offset) {
  private static final Pattern TITLE = Pattern.compile("\\s+(\"[^\"]*\"|'[^']*'|\\([^()]*\\))$");

  /** What tells an address from a remark in brackets. */
  private static final Pattern ADDRESS = Pattern.compile("[/#]|\\.[\\p{L}\\p{N}]|^mailto:|^tel:");

  /** What is longer is not an address, and would be read to its end for each bracket in it. */
  private static final int LONGEST = 1000;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /**
   * The address after a pair of brackets without one; null when there is none.
   *
   * @param scanner where the brackets end; it is left there
   */
  static UnreadAddress after(LinkInfo link, Scanner scanner) {
    Position brackets = scanner.position();
    UnreadAddress found = scanner.next('(') ? inside(link, scanner) : null;
    scanner.setPosition(brackets);
    return found;
  }

  private static UnreadAddress inside(LinkInfo link, Scanner scanner) {
    scanner.whitespace();
    Position start = scanner.position();
    Position first = null;
    int depth = 1;
    for (int i = 0; depth > 0 && scanner.hasNext() && i < LONGEST; i++) {
      char c = scanner.peek();
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ')' && (first == null || depth == 0)) {
        first = scanner.position();
      }
      scanner.next();
    }
    if (first == null) {
      return null;
    }
    SourceLines source = scanner.getSource(start, first);
    List<SourceSpan> spans = source.getSourceSpans();
    String words = TITLE.matcher(source.getContent().strip()).replaceFirst("").strip();
    boolean picture = link.marker() != null && link.marker().getLiteral().equals("!");
    boolean unread = depth > 0 || BLANKS.matcher(words).find();
    return spans.isEmpty() || !unread || !picture && !ADDRESS.matcher(words).find()
        ? null
        : new UnreadAddress(words, written(words), spans.get(0).getInputIndex());
  }

  /** The same with its blanks and brackets percent-encoded. */
  private static String written(String words) {
    return BLANKS.matcher(words).replaceAll("%20").replace("(", "%28").replace(")", "%29");
  }
}
