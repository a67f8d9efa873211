package readout.site.build;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Puts the addresses of pages in the places that {@link NameMarks} left open. A name whose page is
 * not there is printed without a link.
 */
final class NameLinks {
  private static final String MARK = "=\"" + NameMarks.BEGINNING;
  private static final String LINK_END = "</a>";

  private NameLinks() {}

  /** The pages whose marks a page has, each once. */
  static List<String> printed(String page) {
    SortedSet<String> pages = new TreeSet<>();
    for (int at = page.indexOf(MARK); at >= 0; at = page.indexOf(MARK, at + 1)) {
      pages.add(named(page, at));
    }
    return List.copyOf(pages);
  }

  /** A text in which no name is a link. */
  static String without(String text) {
    return closed(text, page -> "");
  }

  /**
   * A page with its links.
   *
   * @param target where a page is, seen from this one, in ASCII; empty for nowhere
   */
  static String closed(String text, UnaryOperator<String> target) {
    StringBuilder closed = new StringBuilder(text.length());
    int done = 0;
    for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
      String address = target.apply(named(text, at));
      int tag = text.lastIndexOf('<', at);
      int end = text.indexOf('>', at);
      int linkEnd = text.indexOf(LINK_END, at);
      if (address.isEmpty() && tag >= done && text.startsWith("<a ", tag) && linkEnd > end) {
        closed.append(text, done, tag).append(text, end + 1, linkEnd);
        done = linkEnd + LINK_END.length();
      } else {
        closed.append(text, done, at + 2).append(address);
        done = text.indexOf('"', at + 2);
      }
    }
    return done == 0 ? text : closed.append(text, done, text.length()).toString();
  }

  /** The page whose mark is at a place. */
  private static String named(String text, int at) {
    return text.substring(at + MARK.length(), text.indexOf('"', at + MARK.length()));
  }
}
