package readout.site.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;

/**
 * What came of building a site.
 *
 * @param diagnostics errors and warnings about records, template and options
 * @param records how many records were read
 * @param meetings how many of them the site holds
 * @param withheld how many are not in the site, by the reason
 * @param wrong the names of the records that are wrong, or conflict with others, sorted
 * @param ignored how many files were left out, by the words of the rule
 * @param gone the pages of meetings that are no more, sorted
 * @param moved the pages of meetings that have another address now, with it
 * @param written the files that were written or would be, seen from the site
 * @param removed the files that were removed or would be
 * @param unchanged how many files stayed as they were
 * @param next when an embargo ends next and the site should be built again, or null
 * @param end how the run ended
 */
public record ArchiveResult(
    Diagnostics diagnostics,
    int records,
    int meetings,
    Map<String, Integer> withheld,
    List<String> wrong,
    Map<String, Integer> ignored,
    List<String> gone,
    Map<String, String> moved,
    List<String> written,
    List<String> removed,
    int unchanged,
    Instant next,
    End end) {
  /** How a run can end. */
  public enum End {
    /** The site is as it should be, but for the records that are left out. */
    DONE,
    /** Nothing was written, as something is wrong. */
    STOPPED,
    /** The folders or options cannot be used. */
    UNUSABLE
  }

  /** Nothing could be done, for what the diagnostics tell. */
  static ArchiveResult unusable(Diagnostics diagnostics) {
    return without(diagnostics, End.UNUSABLE);
  }

  /** Nothing was done, as something other than single records is wrong. */
  static ArchiveResult wrong(Diagnostics diagnostics) {
    return without(diagnostics, End.STOPPED);
  }

  private static ArchiveResult without(Diagnostics diagnostics, End end) {
    return new ArchiveResult(
        diagnostics,
        0,
        0,
        Map.of(),
        List.of(),
        Map.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        0,
        null,
        end);
  }

  /** Another run has the folder. */
  static ArchiveResult busy(Path folder, Diagnostics diagnostics) {
    diagnostics.add(
        Diagnostic.error(Code.SITE_BUSY, null, null, "another run is building " + folder)
            .help("wait until it has ended"));
    return unusable(diagnostics);
  }
}
