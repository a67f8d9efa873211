package readout.intake;

import java.util.Optional;
import readout.diagnostic.Diagnostics;
import readout.record.RecordInput;

/** Reads files of one kind. */
interface Importer {
  /**
   * What a file says of a meeting.
   *
   * @param input the file
   * @param people those who are known already
   * @param diagnostics takes why a file of this kind gives nothing
   * @return empty for a file of another kind, and after a diagnostic
   */
  Optional<Imported> read(RecordInput input, NameDirectory people, Diagnostics diagnostics);
}
