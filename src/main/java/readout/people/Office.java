package readout.people;

import readout.meeting.Audience;
import readout.meeting.ComparedForm;
import readout.meeting.Text;

/**
 * A function that a person held for some time.
 *
 * @param role its title, or null for a member of an organization without one
 * @param organization where, or null
 * @param delegation their side at meetings, or null
 * @param honorific that goes with it, or null
 * @param term from when to when
 * @param audience the widest audience that may learn of it, or null for all
 * @param line of the file
 */
public record Office(
    Text role,
    Text organization,
    String delegation,
    Text honorific,
    Term term,
    Audience audience,
    int line) {
  /** Whether it is called so, in any language; one without a role by its organization. */
  public boolean isCalled(String title) {
    return title().variants().stream().anyMatch(v -> ComparedForm.same(v.value(), title));
  }

  /** Whether it is called as a text calls it, in any language of both. */
  public boolean isCalled(Text title) {
    return title.variants().stream().anyMatch(v -> isCalled(v.value()));
  }

  /** Its role, or else its organization; never null. */
  public Text title() {
    return role == null ? organization : role;
  }

  /** Title and dates in one line, for messages: {@code "Secretary" (from 2019-03)}. */
  public String described() {
    String term = this.term.described();
    return "\""
        + title().variants().get(0).value()
        + "\""
        + (term.isEmpty() ? "" : " (" + term + ")");
  }
}
