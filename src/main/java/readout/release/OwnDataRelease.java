package readout.release;

import readout.meeting.Correction;
import readout.meeting.Credit;
import readout.meeting.Delegation;
import readout.meeting.Extra;
import readout.meeting.Group;
import readout.meeting.Outsider;
import readout.meeting.Party;
import readout.meeting.Place;

/**
 * The record's own data on what cannot name an audience itself: internal, unless the record as a
 * whole names one.
 */
final class OwnDataRelease {
  private final boolean kept;

  /**
   * @param kept whether the output may hold it
   */
  OwnDataRelease(boolean kept) {
    this.kept = kept;
  }

  Extra of(Extra extra) {
    return kept ? extra : Extra.NONE;
  }

  Delegation of(Delegation d) {
    return d == null
        ? null
        : new Delegation(d.id(), d.name(), d.country(), of(d.extra()), d.partNumber());
  }

  Group of(Group g) {
    return new Group(g.id(), g.name(), of(g.extra()), g.partNumber());
  }

  Place of(Place p) {
    return p == null
        ? null
        : new Place(p.name(), p.city(), p.country(), p.url(), of(p.extra()), p.partNumber());
  }

  Correction of(Correction c) {
    return new Correction(c.date(), c.text(), of(c.extra()), c.partNumber());
  }

  Credit of(Credit c) {
    return new Credit(c.role(), c.name(), of(c.extra()), c.partNumber());
  }

  /** A speaker or owner who is no participant. */
  Party of(Party party) {
    if (party instanceof Delegation delegation) {
      return of(delegation);
    }
    if (party instanceof Group group) {
      return of(group);
    }
    return party instanceof Outsider o
        ? new Outsider(o.name(), o.role(), o.organization(), of(o.extra()), o.partNumber())
        : party;
  }
}
