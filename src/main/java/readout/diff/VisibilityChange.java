package readout.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import readout.meeting.Audience;
import readout.yaml.Node;

/**
 * Who may see something of a record now and could not before, or the other way round.
 *
 * @param what it is: a quote, the name of its speaker, the record as a whole
 * @param item the item as it is now; null for the record itself
 * @param place where it is in the new version
 * @param visible whether it becomes visible; else it no longer is
 * @param readers to whom
 */
record VisibilityChange(
    String what, Node item, Pointer place, boolean visible, List<Audience> readers) {
  /** In words: {@code becomes visible to the press and the public}. */
  String says() {
    return (visible ? "becomes visible to " : "is no longer visible to ") + names(readers);
  }

  static String names(List<Audience> readers) {
    List<String> names = new ArrayList<>();
    for (Audience audience : readers) {
      names.add(
          switch (audience) {
            case PUBLIC -> "the public";
            case PRESS -> "the press";
            case INTERNAL -> "internal readers";
          });
    }
    return names.stream().collect(Collectors.joining(" and "));
  }
}
