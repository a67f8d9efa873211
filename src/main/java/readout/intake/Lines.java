package readout.intake;

import java.util.List;
import java.util.stream.Collectors;

/** Names lines of a file in words. */
final class Lines {
  private static final int MOST = 8;

  private Lines() {}

  /** ": lines 3, 7 and 9"; after a few, how many more; nothing for no lines. */
  static String of(List<Integer> lines) {
    List<Integer> all = lines.stream().distinct().toList();
    if (all.isEmpty()) {
      return "";
    }
    String few = all.stream().limit(MOST).map(String::valueOf).collect(Collectors.joining(", "));
    String more = all.size() > MOST ? " and " + (all.size() - MOST) + " more" : "";
    return ": " + (all.size() == 1 ? "line " : "lines ") + few + more;
  }

  /** "1 turn", "2 turns". */
  static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
