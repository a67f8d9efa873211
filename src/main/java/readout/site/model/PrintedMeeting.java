package readout.site.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The page of a meeting as it was printed.
 *
 * @param html the page, whose open places are not closed yet
 * @param places the ids on it
 * @param named the pages that names on it lead to, if there are such, see {@link NamedPages}
 */
public record PrintedMeeting(String html, Set<String> places, List<String> named) {
  /** Tags, comments and entities, none of which are words. */
  private static final Pattern MARKUP = Pattern.compile("<[^>]*>|&[A-Za-z0-9#]+;");

  /**
   * Those of some passages whose words are on the page. Where the page does not have the place of
   * one, it leads to the page; names lead there too, for the lists of the site have them.
   */
  List<Passage> shown(List<Passage> passages) {
    List<Passage> shown = new ArrayList<>(passages.size());
    String words = null;
    for (Passage passage : passages) {
      boolean placed = passage.anchor().isEmpty() || places.contains(passage.anchor());
      if (!placed && !passage.kind().isName() && words == null) {
        words = letters(MARKUP.matcher(html.substring(bodyAt())).replaceAll(""));
      }
      if (placed) {
        shown.add(passage);
      } else if (passage.kind().isName() || words.contains(letters(passage.text()))) {
        shown.add(passage.withoutPlace());
      }
    }
    return shown;
  }

  /** Where the words begin that readers see: the head has them for machines. */
  private int bodyAt() {
    return Math.max(0, html.indexOf("<body"));
  }

  /** The letters and digits alone: pages and records differ in white space and in signs. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
