package readout.meeting;

import java.util.stream.Stream;

/** How final a record is. */
public enum Status implements Keyword {
  /** In force. */
  FINAL("final"),
  /** Every output says that it is a draft. */
  DRAFT("draft"),
  /** A notice is printed in place of the note. */
  WITHDRAWN("withdrawn"),
  /** The meeting did not take place. */
  CANCELLED("cancelled");

  private final String key;

  Status(String key) {
    this.key = key;
  }

  /** The status of a word of the format. */
  public static Status of(String key) {
    return Stream.of(values()).filter(status -> status.key.equals(key)).findFirst().orElseThrow();
  }

  /** Whether the meeting will not take place, or its record no longer holds. */
  public boolean isCalledOff() {
    return this == WITHDRAWN || this == CANCELLED;
  }

  @Override
  public String key() {
    return key;
  }
}
