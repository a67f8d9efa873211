package readout.roster;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.date.EdtfDate;

/** Takes values as a people file has them, and notes down those that it leaves out. */
final class ImportNotes {
  private static final int SHOWN = 5;

  private final Map<String, Set<String>> leftOut = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /** Notes down that a value is left out. */
  void leaveOut(String why, String value) {
    counts.merge(why, 1, Integer::sum);
    Set<String> some = leftOut.computeIfAbsent(why, any -> new LinkedHashSet<>());
    if (some.size() < SHOWN) {
      some.add(value);
    }
  }

  /** What dates say of themselves: "13.5.2025 to June"; either may be empty. */
  static String term(String from, String to) {
    return from.isBlank() ? "to " + to : to.isBlank() ? "from " + from : from + " to " + to;
  }

  /** A day, month or year; empty for none, and null for what is not a date. */
  static String day(String text) {
    String day = text.strip().replaceFirst("[T ][0-9:.]+(Z|[+-][0-9:]+)?$", "");
    boolean date = EdtfDate.parse(day).filter(d -> !d.interval()).isPresent();
    return day.isEmpty() || date ? day : null;
  }

  /** A whole web address; null for none, and for what is none, which is noted down. */
  String url(String text, String person) {
    if (text == null || text.isBlank()) {
      return null;
    }
    boolean url = text.strip().matches("https?://[^\\s<>\"]+");
    if (!url) {
      leaveOut("not a web address", person + ": " + text.strip());
    }
    return url ? text.strip() : null;
  }

  /** A line for each reason, with how many values it left out and some of them. */
  List<String> lines() {
    return leftOut.entrySet().stream()
        .map(
            e -> {
              int more = counts.get(e.getKey()) - e.getValue().size();
              return "left out, "
                  + e.getKey()
                  + ": "
                  + String.join("; ", e.getValue())
                  + (more > 0 ? "; and " + more + " more" : "");
            })
        .toList();
  }
}
