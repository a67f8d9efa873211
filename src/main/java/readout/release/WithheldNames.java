package readout.release;

import java.util.HashSet;
import java.util.Set;
import readout.meeting.Delegation;
import readout.meeting.Group;
import readout.meeting.InLanguage;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.People;
import readout.meeting.Text;
import readout.words.FoldedName;

/** The names of those whom the output may not name, for fields that hold a name as mere text. */
final class WithheldNames {
  /** Why a name is withheld that is on none of the lists. */
  static final String RULE = "it names a person who is withheld";

  private final Set<String> names = new HashSet<>();
  private final Set<String> addresses = new HashSet<>();

  private WithheldNames() {}

  /**
   * @param before all people of the record
   * @param names who of them may be named; nobody, then bodies count as well
   * @param after those whom the output lists
   */
  static WithheldNames of(People before, Names names, People after) {
    WithheldNames withheld = new WithheldNames();
    Set<Party> listed = new HashSet<>(after.participants());
    for (Participant p : before.participants()) {
      if (!listed.contains(names.of(p))) {
        withheld.add(p.name());
        p.aliases().forEach(withheld::add);
        if (p.email() != null) {
          withheld.addresses.add(FoldedName.of(p.email().value()));
        }
        if (names.nobody()) {
          withheld.add(p.organization());
        }
      }
    }
    if (names.nobody()) {
      for (Delegation d : before.delegations()) {
        withheld.add(d.name());
      }
      for (Group g : before.groups()) {
        withheld.add(g.name());
      }
    }
    return withheld;
  }

  private void add(Text text) {
    if (text != null) {
      text.variants().forEach(v -> names.add(FoldedName.ofPerson(v.value())));
    }
  }

  /** Whether a text is one of the names, in any of its languages; false for null. */
  boolean has(Text text) {
    return text != null && text.variants().stream().map(InLanguage::value).anyMatch(this::isName);
  }

  private boolean isName(String value) {
    return !names.isEmpty() && names.contains(FoldedName.ofPerson(value));
  }

  /** Whether an e-mail address is one of theirs; false for null. */
  boolean hasAddress(String email) {
    return email != null && !addresses.isEmpty() && addresses.contains(FoldedName.of(email));
  }
}
