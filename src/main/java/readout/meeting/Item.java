package readout.meeting;

/**
 * What every item of a list may carry besides its own fields.
 *
 * @param id its id, or null
 * @param audience the widest audience that may see it, or null when the record decides
 * @param embargo until when it is not public, or null
 * @param customFields its {@code x-} fields
 * @param partNumber its number, see {@link RecordPart}
 */
public record Item(
    String id, Audience audience, Embargo embargo, CustomFields customFields, int partNumber)
    implements RecordPart {
  /** What says nothing about itself, and has no place in a record. */
  public static final Item PLAIN = plain(UNPLACED);

  /** An item that says nothing about itself. */
  public static Item plain(int partNumber) {
    return new Item(null, null, null, CustomFields.NONE, partNumber);
  }

  /**
   * The same under another id.
   *
   * @param other the id, or null for none
   */
  public Item withId(String other) {
    return new Item(other, audience, embargo, customFields, partNumber);
  }

  /** The same without {@code x-} fields. */
  public Item withoutCustomFields() {
    return customFields.isEmpty()
        ? this
        : new Item(id, audience, embargo, CustomFields.NONE, partNumber);
  }

  /**
   * The same for other readers.
   *
   * @param readers the widest audience that may see it, or null when the record decides
   * @param until until when it is not public, or null
   */
  public Item under(Audience readers, Embargo until) {
    return new Item(id, readers, until, customFields, partNumber);
  }
}
