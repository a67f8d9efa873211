package readout.meeting;

/** How a person took part. */
public enum Attendance implements Keyword {
  /** In the room. */
  IN_PERSON("in-person"),
  /** From elsewhere. */
  REMOTE("remote"),
  /** For a part of the meeting. */
  PART("part"),
  /** At the meeting without being a member of the body: officials, guests, the secretariat. */
  IN_ATTENDANCE("in-attendance"),
  /** Absent, and sent word. */
  APOLOGIES("apologies"),
  /** Absent. */
  ABSENT("absent"),
  /** Without a voice in decisions. */
  OBSERVER("observer"),
  /** Quoted or named, and not there. */
  MENTIONED("mentioned");

  private final String key;

  Attendance(String key) {
    this.key = key;
  }

  /** Whether the participant was at the meeting, remotely or for a part of it included. */
  public boolean isThere() {
    return switch (this) {
      case IN_PERSON, REMOTE, PART, IN_ATTENDANCE, OBSERVER -> true;
      case APOLOGIES, ABSENT, MENTIONED -> false;
    };
  }

  @Override
  public String key() {
    return key;
  }
}
