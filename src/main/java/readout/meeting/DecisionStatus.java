package readout.meeting;

/** What became of a decision. */
public enum DecisionStatus implements Keyword {
  /** In force. */
  ADOPTED("adopted"),
  /** It is still to be taken. */
  PROPOSED("proposed"),
  /** It was voted down. */
  REJECTED("rejected"),
  /** Its mover took it back. */
  WITHDRAWN("withdrawn"),
  /** A later one took its place. */
  SUPERSEDED("superseded");

  private final String key;

  DecisionStatus(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
