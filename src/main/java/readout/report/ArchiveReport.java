package readout.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.diagnostic.VisibleText;
import readout.json.Json;

/** Prints what was done to a site, for people and for CI jobs. */
public final class ArchiveReport {
  private ArchiveReport() {}

  /**
   * What there is to tell of a run.
   *
   * @param records how many were read
   * @param meetings how many the site shows
   * @param withheld how many it does not show, by the reason
   * @param leftOut the names of the records that are left out, as they are wrong
   * @param mayLeaveOut whether a run that leaves these out would end otherwise
   * @param ignored how many files were left out, by the words of the rule
   * @param gone the pages of meetings that are no more
   * @param moved the pages of meetings that have another address now, with it
   * @param written the files that were written or would be
   * @param removed the files that were removed or would be
   * @param unchanged how many stayed
   * @param next when the site should be built again, in words; or empty
   * @param stopped whether nothing was done, as something is wrong
   * @param milliseconds how long its stages took, and all of it
   */
  public record Run(
      int records,
      int meetings,
      Map<String, Integer> withheld,
      List<String> leftOut,
      boolean mayLeaveOut,
      Map<String, Integer> ignored,
      List<String> gone,
      Map<String, String> moved,
      List<String> written,
      List<String> removed,
      int unchanged,
      String next,
      boolean stopped,
      Map<String, Integer> milliseconds) {}

  /**
   * Lines for people.
   *
   * @param each whether every file is named
   */
  public static List<String> lines(Run run, boolean each) {
    List<String> lines = new ArrayList<>();
    if (run.stopped()) {
      lines.add(
          run.mayLeaveOut() && !run.leftOut().isEmpty()
              ? "nothing was written; --keep-going leaves out the records that are wrong"
              : "nothing was written");
      lines.addAll(Summary.leftOut(run.ignored()));
      return lines;
    }
    if (each) {
      run.written().forEach(path -> lines.add("write " + path));
      run.removed().forEach(path -> lines.add("remove " + path));
    }
    lines.add(
        run.records()
            + (run.records() == 1 ? " record, " : " records, ")
            + run.meetings()
            + (run.meetings() == 1 ? " meeting: " : " meetings: ")
            + run.written().size()
            + (each ? " files to write, " : " files written, ")
            + run.unchanged()
            + " unchanged, "
            + run.removed().size()
            + (each ? " to remove" : " removed"));
    run.gone().forEach(path -> lines.add("gone: " + path));
    run.moved().forEach((from, to) -> lines.add("moved: " + from + " is now " + to));
    run.leftOut().forEach(name -> lines.add("left out: " + name));
    lines.addAll(Summary.leftOut(run.ignored()));
    run.withheld().forEach((why, count) -> lines.add("not in the site: " + count + " " + why));
    if (!run.next().isEmpty()) {
      lines.add("build again at " + run.next() + ", when an embargo ends");
    }
    return lines;
  }

  /** The same as JSON. */
  public static String json(Run run) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("records", run.records());
    map.put("meetings", run.meetings());
    map.put("withheld", run.withheld());
    map.put("left_out", run.leftOut());
    map.put("left_out_files", run.ignored());
    map.put("gone", run.gone());
    map.put("moved", run.moved());
    map.put("stopped", run.stopped());
    map.put("written", run.written());
    map.put("removed", run.removed());
    map.put("unchanged", run.unchanged());
    map.put("next_embargo", run.next());
    map.put("milliseconds", run.milliseconds());
    return VisibleText.inJson(Json.pretty(map));
  }
}
