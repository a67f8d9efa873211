package readout.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The turns of a transcript that the user picked by their numbers. */
public final class PickedTurns {
  private static final Pattern PART = Pattern.compile("(\\d{1,9})(?:\\s*[-–]\\s*(\\d{1,9}))?");

  private final List<int[]> ranges;

  private PickedTurns(List<int[]> ranges) {
    this.ranges = ranges;
  }

  /**
   * What a text such as {@code 12,15-17} picks.
   *
   * @return empty when it is no list of numbers and ranges
   */
  public static Optional<PickedTurns> of(String text) {
    List<int[]> ranges = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Matcher m = PART.matcher(part.strip());
      if (!m.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(m.group(1));
      int last = m.group(2) == null ? first : Integer.parseInt(m.group(2));
      if (first < 1 || last < first) {
        return Optional.empty();
      }
      ranges.add(new int[] {first, last});
    }
    return Optional.of(new PickedTurns(ranges));
  }

  /** Whether it picks a turn. */
  boolean has(int number) {
    return ranges.stream().anyMatch(r -> r[0] <= number && number <= r[1]);
  }

  /** The highest number that it names. */
  int highest() {
    return ranges.stream().mapToInt(r -> r[1]).max().orElse(0);
  }
}
