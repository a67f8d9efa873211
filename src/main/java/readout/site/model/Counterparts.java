package readout.site.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds pages of one language of a site in another one. Names are translated, and addresses with
 * them: a list is found again by the meetings on it, whose names are in the same order in both.
 */
final class Counterparts {
  private static final Pattern NUMBERED = Pattern.compile("(.+?)(--page-\\d+)?\\.html");

  /** How many meetings of a list are looked at. */
  private static final int TRIED = 20;

  private final PageLanguages.In language;
  private final Set<String> paths;
  private final Map<String, ListGroup> byPath = new HashMap<>();
  private final Map<String, ListGroup> byKey = new HashMap<>();

  /**
   * @param paths of all pages of the language but those of its meetings, seen from its root
   */
  Counterparts(PageLanguages.In language, Set<String> paths) {
    this.language = language;
    this.paths = paths;
    for (String section : Archive.SECTIONS) {
      for (ListGroup group : language.archive().section(section)) {
        byPath.put(group.path(), group);
        byKey.put(key(section, group.key()), group);
      }
    }
  }

  private static String key(String section, String key) {
    return section + '\n' + key;
  }

  /** Whether the language has such a page. */
  boolean has(String path) {
    return paths.contains(path);
  }

  /**
   * The path of a page in another language, or empty when the page is not there: where records of
   * one meeting do not say the same, two pages are one only if each is found from the other.
   */
  String in(Counterparts other, String path) {
    String there = towards(other, path);
    return other.towards(this, there).equals(path) ? there : "";
  }

  private String towards(Counterparts other, String path) {
    if (other.has(path)) {
      return path;
    }
    Matcher numbered = NUMBERED.matcher(path);
    ListGroup group = numbered.matches() ? byPath.get(numbered.group(1) + ".html") : null;
    ListGroup found = group == null ? null : in(other, group);
    if (found == null) {
      return "";
    }
    String page = numbered.group(2) == null ? "" : numbered.group(2);
    String there = found.path().replaceFirst("\\.html$", page + ".html");
    return other.has(there) ? there : "";
  }

  private ListGroup in(Counterparts other, ListGroup group) {
    String section = group.section();
    List<MeetingSummary> entries = group.entries();
    for (MeetingSummary entry : entries.subList(0, Math.min(TRIED, entries.size()))) {
      MeetingSummary there = other.language.meetings().standing(entry);
      List<String> mine = language.archive().keys(section, entry);
      List<String> theirs = other.language.archive().keys(section, there);
      int rank = mine.indexOf(group.key());
      if (rank >= 0 && mine.size() == theirs.size()) {
        ListGroup found = other.byKey.get(key(section, theirs.get(rank)));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
