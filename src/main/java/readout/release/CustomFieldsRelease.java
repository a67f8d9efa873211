package readout.release;

import readout.meeting.Correction;
import readout.meeting.Credit;
import readout.meeting.CustomFields;
import readout.meeting.Delegation;
import readout.meeting.Group;
import readout.meeting.Outsider;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Place;

/**
 * The record's own data on what cannot name an audience itself: internal, unless the record as a
 * whole names one.
 */
final class CustomFieldsRelease {
  private final boolean kept;
  private final NeutralParties neutral;

  /**
   * @param kept whether the output may hold it
   * @param neutral gives ids that tell nothing to bodies whose own ones do
   */
  CustomFieldsRelease(boolean kept, NeutralParties neutral) {
    this.kept = kept;
    this.neutral = neutral;
  }

  CustomFields of(CustomFields customFields) {
    return kept ? customFields : CustomFields.NONE;
  }

  /** A participant with an id that the output may hold. */
  Participant of(Participant p) {
    return neutral.of(p);
  }

  Delegation of(Delegation d) {
    return d == null ? null : neutral.of(d.with(of(d.customFields())));
  }

  Group of(Group g) {
    return neutral.of(g.with(of(g.customFields())));
  }

  Place of(Place p) {
    return p == null ? null : p.with(of(p.customFields()));
  }

  Correction of(Correction c) {
    return c.with(of(c.customFields()));
  }

  Credit of(Credit c) {
    return c.with(of(c.customFields()));
  }

  /** A speaker or owner who is not a participant. */
  Party of(Party party) {
    if (party instanceof Delegation delegation) {
      return of(delegation);
    }
    if (party instanceof Group group) {
      return of(group);
    }
    return party instanceof Outsider o ? o.with(of(o.customFields())) : party;
  }
}
