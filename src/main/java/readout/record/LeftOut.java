package readout.record;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts the files that are left out of a folder that is read, by the rule in words. */
public final class LeftOut {
  private final Map<String, Set<Path>> files = new TreeMap<>();

  /** Counts a file or folder under a rule, once. */
  public void add(String rule, Path file) {
    files.computeIfAbsent(rule, r -> new HashSet<>()).add(file);
  }

  /**
   * How many files each rule left out; sorted by the words of the rule.
   *
   * @param named files that no rule left out after all
   */
  public Map<String, Integer> counts(Set<Path> named) {
    Map<String, Integer> counts = new TreeMap<>();
    files.forEach(
        (rule, all) -> {
          int count = (int) all.stream().filter(file -> !named.contains(file)).count();
          if (count > 0) {
            counts.put(rule, count);
          }
        });
    return counts;
  }
}
