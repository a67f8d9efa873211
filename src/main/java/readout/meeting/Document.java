package readout.meeting;

/**
 * A document of the meeting.
 *
 * @param item id, audience, embargo and custom fields
 * @param title its title
 * @param url where it is; a relative one is a file beside the record
 * @param kind what it is, or null
 */
public record Document(Item item, Text title, String url, Text kind) implements Listed {
  /** The same under what an item says. */
  public Document with(Item item) {
    return new Document(item, title, url, kind);
  }
}
