package readout.meeting;

/** How near the quotes are to what was said. */
public enum Transcript implements Keyword {
  /** Word for word. */
  VERBATIM("verbatim"),
  /** Edited for reading. */
  EDITED("edited"),
  /** Not yet corrected by the speakers. */
  UNCORRECTED("uncorrected"),
  /** Written down by a machine. */
  MACHINE("machine");

  private final String key;

  Transcript(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
