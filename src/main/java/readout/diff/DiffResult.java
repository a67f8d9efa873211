package readout.diff;

import java.util.ArrayList;
import java.util.List;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;

/**
 * What was compared.
 *
 * @param records what changed of each record, in the order of their names; records of a folder that
 *     say the same are left out
 * @param diagnostics what is wrong with a record, or with what was asked for
 * @param unusable whether an input could not be used at all
 */
public record DiffResult(List<RecordDiff> records, Diagnostics diagnostics, boolean unusable) {
  /** Copies the list. */
  public DiffResult {
    records = List.copyOf(records);
  }

  /** Whether both versions of everything say the same. */
  public boolean isSame() {
    return records.stream().allMatch(RecordDiff::isSame);
  }

  /**
   * Searches what would be printed for an audience for what is withheld from it.
   *
   * @param format what is printed
   * @return the errors; empty when nothing is there that should not be
   */
  public List<Diagnostic> leaks(DiffFormat format) {
    List<Diagnostic> found = new ArrayList<>();
    for (RecordDiff record : records) {
      if (record.wall() != null) {
        String output = format.print(new DiffResult(List.of(record), diagnostics, unusable), false);
        record.wall().in(output, format.searched()).ifPresent(found::add);
      }
    }
    return found;
  }
}
