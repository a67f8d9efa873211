package readout.meeting;

/**
 * A contact for the press.
 *
 * @param item id, audience, embargo and custom fields
 * @param name their name
 * @param role their role, or null
 * @param organization where they work, or null
 * @param email their address, or null
 * @param phone their number, or null
 */
public record Contact(
    Item item, Text name, Text role, Text organization, String email, String phone)
    implements Listed {
  /** The same under what an item says. */
  public Contact with(Item item) {
    return new Contact(item, name, role, organization, email, phone);
  }

  /** The same without where they work. */
  public Contact withoutOrganization() {
    return new Contact(item, name, role, null, email, phone);
  }
}
