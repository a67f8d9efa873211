package readout.meeting;

/** A vote without numbers: all were of one mind. */
public enum VoteResult implements Keyword {
  /** Everybody voted, and for the same. */
  UNANIMOUS("unanimous"),
  /** Nobody objected, and nobody counted. */
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
