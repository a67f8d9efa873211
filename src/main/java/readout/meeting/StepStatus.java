package readout.meeting;

/** The progress of a next step. */
public enum StepStatus implements Keyword {
  /** It is to be done. */
  AGREED("agreed"),
  /** It is still to be agreed. */
  PROPOSED("proposed"),
  /** Work on it has begun. */
  IN_PROGRESS("in-progress"),
  /** It is done. */
  DONE("done"),
  /** It will not be done. */
  DROPPED("dropped");

  private final String key;

  StepStatus(String key) {
    this.key = key;
  }

  /** Whether a step of this status is still to be done. */
  public boolean isOpen() {
    return this != DONE && this != DROPPED;
  }

  @Override
  public String key() {
    return key;
  }
}
