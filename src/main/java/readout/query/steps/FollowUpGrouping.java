package readout.query.steps;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By what the lines of a follow-up are put together. */
public enum FollowUpGrouping {
  /** Overdue steps first. */
  STATE,
  /** The steps of each owner; a joint one is with each of them. */
  OWNER,
  /** The steps of each series. */
  SERIES;

  /** Their words on the command line. */
  public static List<String> keys() {
    return Stream.of(values()).map(FollowUpGrouping::key).toList();
  }

  /** The one of a word; empty when there is none. */
  public static Optional<FollowUpGrouping> named(String key) {
    return Stream.of(values()).filter(by -> by.key().equals(key)).findFirst();
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
