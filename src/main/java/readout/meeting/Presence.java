package readout.meeting;

/**
 * When a participant came and left, and why they were away.
 *
 * @param who the participant
 * @param from since when they were there, or null from the beginning; an item includes itself
 * @param until how long they were there, or null to the end; an item includes itself
 * @param reason why they were away, or null
 */
public record Presence(
    Participant who, MeetingPoint from, MeetingPoint until, Guarded<Text> reason) {
  /** Whether it says anything. */
  public boolean isEmpty() {
    return from == null && until == null && reason == null;
  }
}
