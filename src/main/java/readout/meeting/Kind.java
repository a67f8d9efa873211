package readout.meeting;

/**
 * What kind of meeting it was.
 *
 * @param key a word of the format such as {@code consultation}, or null when the text is its own
 * @param text the record's own word, or null when it is one of the format's
 */
public record Kind(String key, Text text) {
  /** What a record means that does not say. */
  public static final Kind MEETING = new Kind("meeting", null);
}
