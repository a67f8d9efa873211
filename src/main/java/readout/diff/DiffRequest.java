package readout.diff;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import readout.meeting.Audience;

/**
 * What the user asked to compare.
 *
 * @param oldPath the old version, a record or a folder; null when git has it
 * @param newPath the new version, likewise
 * @param since the revision that has the old version; null when it is a file
 * @param audience whose view is compared; null for all that the records say
 * @param delivery whether prepared and delivered words of one record are compared
 * @param pages published pages that are searched for words that were never spoken; only for {@code
 *     delivery}
 * @param at when embargoes are judged
 * @param people the people file, or null for those beside the records
 */
public record DiffRequest(
    String oldPath,
    String newPath,
    String since,
    Audience audience,
    boolean delivery,
    List<String> pages,
    Instant at,
    Path people) {
  /** Copies the list. */
  public DiffRequest {
    pages = List.copyOf(pages);
  }
}
