package readout.origin.minutes;

import java.util.List;
import readout.draft.Draft;
import readout.origin.Remark;

/**
 * What minutes say.
 *
 * @param draft the draft of a record; empty lists are left out
 * @param remarks what has no place in a record, in the order of the text
 * @param isMinutes whether the file names at least two parts that minutes have
 */
public record ReadMinutes(Draft draft, List<Remark> remarks, boolean isMinutes) {
  /** Copies the remarks. */
  public ReadMinutes {
    remarks = List.copyOf(remarks);
  }
}
