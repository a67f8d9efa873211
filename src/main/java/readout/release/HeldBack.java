package readout.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was held back, by kind and rule; never what it was. */
public final class HeldBack {
  private final Map<String, Integer> counts = new TreeMap<>();
  private int total;

  /** Counts one item of a kind ("quote") that a rule ("off the record") holds back. */
  void count(String kind, String rule) {
    counts.merge(kind + " (" + rule + ")", 1, Integer::sum);
    total++;
  }

  /** How many items were held back. */
  public int total() {
    return total;
  }

  /** Such as {@code 2 × quote (off the record)}, sorted; empty when nothing was held back. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    counts.forEach((what, count) -> lines.add(count + " × " + what));
    return lines;
  }
}
