package readout.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.language.Language;

/**
 * Sorts what was said into quotes, which may be pasted, and reported speech, which may not, for
 * lists that keep the two apart; and names the lists that hold both.
 */
final class QuoteLists {
  private final Map<String, Object> note;

  private QuoteLists(Map<String, Object> note) {
    this.note = note;
  }

  /** Puts the lists into a note that has its quotes and topics already. */
  static void put(Map<String, Object> note, Language language) {
    new QuoteLists(note).put(language);
  }

  private void put(Language language) {
    Object all = note.get("quotes");
    Object others = note.get("other_quotes");
    note.put("verbatim_quotes", new Derived(() -> some(all, false)));
    note.put("reported_quotes", new Derived(() -> some(all, true)));
    note.put("other_verbatim_quotes", new Derived(() -> some(others, false)));
    note.put("other_reported_quotes", new Derived(() -> some(others, true)));
    note.put("quoted_topics", new Derived(() -> topics(false)));
    note.put("reported_topics", new Derived(() -> topics(true)));
    boolean quotesAlone = some(others, true).isEmpty();
    String heading = language.label(quotesAlone ? "label.quotes" : "label.said");
    note.put("other_quotes_heading", new Derived(() -> heading));
  }

  /** The topics under which something was said, in one row and counted from 1. */
  private List<Object> topics(boolean reported) {
    List<Object> found = new ArrayList<>();
    find(note.get("topics"), reported, found);
    return found;
  }

  private static void find(Object topics, boolean reported, List<Object> found) {
    for (Object topic : (List<?>) topics) {
      Map<?, ?> map = (Map<?, ?>) topic;
      List<Object> quotes = some(map.get("quotes"), reported);
      if (!quotes.isEmpty()) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("number", Integer.toString(found.size() + 1));
        for (String name : List.of("title", "anchor", "restriction", "rule")) {
          group.put(name, map.get(name));
        }
        group.put("quotes", quotes);
        found.add(group);
      }
      find(map.get("topics"), reported, found);
    }
  }

  private static List<Object> some(Object quotes, boolean reported) {
    List<Object> some = new ArrayList<>();
    for (Object quote : (List<?>) quotes) {
      if (Boolean.valueOf(reported).equals(((Map<?, ?>) quote).get("reported"))) {
        some.add(quote);
      }
    }
    return some;
  }
}
