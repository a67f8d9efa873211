package readout.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The result of checking many files.
 *
 * @param files the records that were checked, sorted
 * @param people the people files that were checked, sorted
 * @param templates the templates that were tried
 * @param diagnostics all that is wrong or doubtful with them
 * @param leftOut how many files were left out by each rule, in words
 */
public record Findings(
    List<String> files,
    List<String> people,
    List<String> templates,
    Diagnostics diagnostics,
    Map<String, Integer> leftOut) {
  /** All that were checked: records, then people files. */
  public List<String> allFiles() {
    List<String> all = new ArrayList<>(files);
    all.addAll(people);
    return all;
  }
}
