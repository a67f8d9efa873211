package readout.meeting;

import java.util.List;

/**
 * How a decision was voted on: by a result in words, or by options, or not at all.
 *
 * @param result that all were of one mind, or null
 * @param options the options and who or how many took each, in the record's order
 */
public record Vote(VoteResult result, List<VoteOption> options) {
  /** No vote that the record knows of. */
  public static final Vote NONE = new Vote(null, List.of());

  /** Copies the list. */
  public Vote {
    options = List.copyOf(options);
  }

  /** How many took an option of the format; 0 when the record does not have it. */
  public int count(String option) {
    return options.stream()
        .filter(o -> o.option().equals(option))
        .mapToInt(VoteOption::count)
        .findFirst()
        .orElse(0);
  }
}
