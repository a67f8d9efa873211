package readout.meeting;

import java.util.List;

/**
 * One option of a vote.
 *
 * @param option {@code for}, {@code against}, {@code abstain}, or the record's own words
 * @param count how many took it, at least 0
 * @param voters who took it, when the record names them
 */
public record VoteOption(String option, int count, List<Party> voters) {
  /** Copies the list. */
  public VoteOption {
    voters = List.copyOf(voters);
  }
}
