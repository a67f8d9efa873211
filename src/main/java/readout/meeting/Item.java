package readout.meeting;

/**
 * What every item of a list may carry besides its own fields.
 *
 * @param id its id, or null
 * @param audience the widest circle that may see it, or null when the record decides
 * @param embargo until when it is not public, or null
 * @param extra its {@code x-} fields
 */
public record Item(String id, Audience audience, Embargo embargo, Extra extra) {
  /** An item that says nothing about itself. */
  public static final Item PLAIN = new Item(null, null, null, Extra.NONE);

  /**
   * The same under another id.
   *
   * @param other the id, or null for none
   */
  public Item withId(String other) {
    return new Item(other, audience, embargo, extra);
  }

  /** The same without {@code x-} fields. */
  public Item withoutExtra() {
    return extra.isEmpty() ? this : new Item(id, audience, embargo, Extra.NONE);
  }
}
