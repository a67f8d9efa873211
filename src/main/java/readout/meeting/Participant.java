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
 * @param titles where some are not for all readers: those of the day in the order in which they
 *     count, of which the first is the participant's; otherwise empty
 * @param career what the people file knows besides, or null
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
    String url,
    List<Title> titles,
    Career career)
    implements Party, Listed {
  /** Copies the lists. */
  public Participant {
    aliases = List.copyOf(aliases);
    titles = List.copyOf(titles);
  }

  /** Enough to tell people apart: what Java makes of a record costs each start time. */
  @Override
  public int hashCode() {
    return item.id() == null ? name.hashCode() : item.id().hashCode();
  }

  /** The same under what an item says; delegation and address may be null. */
  public Participant with(Item item, Delegation delegation, Guarded<String> email) {
    return with(item, delegation, email, career);
  }

  /**
   * The same for readers who may see some titles only.
   *
   * @param visible what is left of the titles, of which the first counts; at least one
   */
  public Participant withTitles(List<Title> visible) {
    Title title = visible.get(0);
    return new Participant(
        item,
        name,
        aliases,
        title.honorific(),
        title.role(),
        title.organization(),
        title.delegation(),
        chair,
        attendance,
        email,
        url,
        visible,
        career);
  }

  /** The same with another career, which may be null. */
  public Participant withCareer(Career career) {
    return with(item, delegation, email, career);
  }

  private Participant with(Item item, Delegation delegation, Guarded<String> email, Career career) {
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
        url,
        titles,
        career);
  }
}
