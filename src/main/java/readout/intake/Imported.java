package readout.intake;

import java.util.List;
import java.util.stream.Stream;
import readout.draft.Draft;

/**
 * What one file gives.
 *
 * @param draft what it says of the meeting
 * @param remarks lines for the top of the draft
 * @param notices lines for standard error
 */
public record Imported(Draft draft, List<String> remarks, List<String> notices) {
  /** The same with more lines for standard error. */
  Imported noted(List<String> more) {
    return new Imported(draft, remarks, Stream.concat(notices.stream(), more.stream()).toList());
  }
}
