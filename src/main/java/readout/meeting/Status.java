package readout.meeting;

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

  @Override
  public String key() {
    return key;
  }
}
