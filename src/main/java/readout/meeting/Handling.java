package readout.meeting;

/**
 * Who may see the record as a whole.
 *
 * @param audience the widest audience that may see an item that does not say otherwise, or null
 *     when the record does not say (then it is public)
 * @param attribution the rule the meeting was held under, or null when the record does not say
 * @param embargo until when nothing of it is public, or null
 */
public record Handling(Audience audience, Attribution attribution, Embargo embargo) {
  /** The widest audience that may see an item that does not say otherwise, never null. */
  public Audience unsaid() {
    return audience == null ? Audience.PUBLIC : audience;
  }
}
