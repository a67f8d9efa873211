package readout.meeting;

/** A vote without numbers, because all agreed. */
public enum VoteResult implements Keyword {
  /** All voted, and for the same. */
  UNANIMOUS("unanimous"),
  /** There was no objection, and no count. */
  CONSENSUS("consensus");

  private final String key;

  VoteResult(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
