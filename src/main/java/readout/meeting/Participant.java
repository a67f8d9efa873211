package readout.meeting;

import java.util.List;

/**
 * A person who took part, or was quoted or named.
 *
 * @param item id, audience, embargo and custom fields
 * @param name the full name
 * @param aliases other names that references may use
 * @param honorific such as "H.E.", or null
 * @param role the function on the day of the meeting, or null
 * @param organization where they come from, or null
 * @param delegation their side, or null
 * @param chair whether they chaired, or were one of those who did
 * @param attendance how they took part
 * @param email their address, or null; internal unless it says otherwise
 * @param url a page about them, or null
 */
public record Participant(
    Item item,
    Text name,
    List<Text> aliases,
    Text honorific,
    Text role,
    Text organization,
    Delegation delegation,
    boolean chair,
    Attendance attendance,
    Guarded<String> email,
    String url)
    implements Party, Listed {
  /** Copies the list. */
  public Participant {
    aliases = List.copyOf(aliases);
  }

  /** Enough to tell people apart: what Java makes of a record costs each start time. */
  @Override
  public int hashCode() {
    return item.id() == null ? name.hashCode() : item.id().hashCode();
  }

  /** The same under what an item says; delegation and address may be null. */
  public Participant with(Item item, Delegation delegation, Guarded<String> email) {
    return new Participant(
        item,
        name,
        aliases,
        honorific,
        role,
        organization,
        delegation,
        chair,
        attendance,
        email,
        url);
  }
}
