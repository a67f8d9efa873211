package readout.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.meeting.RecordPart;

/** Counts what was withheld, by kind and rule; what it said is only for the author. */
public final class HeldBack {
  private final List<Withheld> items = new ArrayList<>();

  /** Takes one part of the meeting that a rule withholds. */
  void add(String kind, String rule, RecordPart part) {
    add(kind, rule, part, null);
  }

  /** Takes the value of a part's key that a rule withholds. */
  void add(String kind, String rule, RecordPart part, String key) {
    items.add(new Withheld(kind, rule, part, key));
  }

  /** All of it, in the order in which it was met; never null. */
  public List<Withheld> items() {
    return items;
  }

  /** Such as {@code 2 × quote (off the record)}, sorted; empty when nothing was withheld. */
  public List<String> lines() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Withheld item : items) {
      counts.merge(item.kind() + " (" + item.rule() + ")", 1, Integer::sum);
    }
    List<String> lines = new ArrayList<>();
    counts.forEach((what, count) -> lines.add(count + " × " + what));
    return lines;
  }
}
