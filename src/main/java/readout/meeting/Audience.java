package readout.meeting;

/** Who may see something, from the widest audience to the narrowest. */
public enum Audience implements Keyword {
  /** The public. */
  PUBLIC("public"),
  /** Accredited press. */
  PRESS("press"),
  /** Internal readers. */
  INTERNAL("internal");

  private final String key;

  Audience(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /** Whether an output made for this audience may hold what is meant for another. */
  public boolean mayHold(Audience meantFor) {
    return meantFor.ordinal() <= ordinal();
  }
}
