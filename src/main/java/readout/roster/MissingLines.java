package readout.roster;

import java.util.List;
import java.util.stream.Collectors;

/** Prints those whom a people file lacks as lines that can be pasted into it. */
public final class MissingLines {
  private MissingLines() {}

  /**
   * The lines for all people whom a file lacks; a whole file when there is none yet.
   *
   * @param all the people of each file
   * @return empty when nobody is missing
   */
  public static String of(List<Appearances> all) {
    StringBuilder out = new StringBuilder();
    for (Appearances of : all) {
      if (of.strangers().isEmpty()) {
        continue;
      }
      if (all.size() > 1) {
        String file = of.file().exists() ? of.file().name() : "a new people.yaml";
        out.append("# For ").append(file).append(":\n");
      }
      if (!of.file().exists()) {
        out.append("readout-people: 1\npeople:\n");
      }
      PersonIds ids = new PersonIds(of.file().ids());
      for (Stranger stranger : of.strangers()) {
        DraftPerson draft = stranger.draft(ids);
        out.append("  # ").append(seen(stranger)).append('\n');
        if (draft.offices().size() > 1) {
          out.append("  # The dates are those of meetings: correct `from` and `to`.\n");
        }
        out.append(draft.lines());
      }
    }
    return out.toString();
  }

  private static String seen(Stranger stranger) {
    return "In "
        + stranger.appearances().stream()
            .map(a -> a.record() + " (" + a.date() + ")")
            .map(place -> place.replaceAll("\\p{Cntrl}", " "))
            .collect(Collectors.joining(", "))
        + ".";
  }
}
