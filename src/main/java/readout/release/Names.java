package readout.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.meeting.Participant;
import readout.meeting.Party;

/** Who may be named in the output, and as what. */
final class Names {
  private final Map<Participant, Participant> released;
  private final boolean nobody;
  private final CustomFieldsRelease ownData;

  /**
   * @param released each participant who may be named, with what the output may hold of them
   * @param nobody whether the Chatham House Rule covers the whole record, so that no name may
   *     appear
   * @param ownData the record's own data on groups, delegations and speakers on no list
   */
  Names(Map<Participant, Participant> released, boolean nobody, CustomFieldsRelease ownData) {
    this.released = released;
    this.nobody = nobody;
    this.ownData = ownData;
  }

  /** Whether the output names no person and no body. */
  boolean nobody() {
    return nobody;
  }

  /** The same, or no names, for the part that the Chatham House Rule covers. */
  Names unless(boolean coveredByTheRule) {
    return coveredByTheRule ? new Names(Map.of(), true, ownData) : this;
  }

  /** The party as the output may hold it, or null when it may not be named or there is none. */
  Party of(Party party) {
    if (nobody || party == null) {
      return null;
    }
    return party instanceof Participant person ? released.get(person) : ownData.of(party);
  }

  /** Those of a list who may be named. */
  List<Party> of(List<Party> parties) {
    List<Party> allowed = new ArrayList<>(parties.size());
    for (Party party : parties) {
      Party kept = of(party);
      if (kept != null) {
        allowed.add(kept);
      }
    }
    return allowed;
  }

  /** Whether every one of a list may be named. */
  boolean allowsAll(List<Party> parties) {
    return of(parties).size() == parties.size();
  }
}
