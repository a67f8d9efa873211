package readout.release;

import java.util.ArrayList;
import java.util.List;
import readout.meeting.Closing;
import readout.meeting.Contact;
import readout.meeting.Credit;
import readout.meeting.NextMeeting;
import readout.meeting.Place;

/** Takes out of the end of a record what is not for the audience, and every name that is not. */
final class ClosingRelease {
  private final AudiencePolicy admission;
  private final CustomFieldsRelease ownData;
  private final WithheldNames withheld;
  private final boolean nobody;

  /**
   * @param nobody whether the output names no person and no body at all
   */
  ClosingRelease(
      AudiencePolicy admission,
      CustomFieldsRelease ownData,
      WithheldNames withheld,
      boolean nobody) {
    this.admission = admission;
    this.ownData = ownData;
    this.withheld = withheld;
    this.nobody = nobody;
  }

  /** The end of the record without its sources. */
  Closing released(Closing c) {
    List<NextMeeting> next = new ArrayList<>();
    for (NextMeeting n : admission.ofRecord(c.nextMeetings(), "next meeting")) {
      NextMeeting released = n.with(place(n.place()), ownData.of(n.customFields()));
      if (!released.isEmpty()) {
        next.add(released);
      }
    }
    return new Closing(
        next,
        contacts(c.contacts()),
        admission.admitted(c.documents(), "document").stream()
            .map(d -> d.with(admission.inOutput(d.item())))
            .toList(),
        List.of(),
        credits(c.credits()),
        admission.ofRecord(c.tags(), "tag"));
  }

  /** A place without the name of a body that may not be named; null when nothing is left. */
  Place place(Place p) {
    if (p == null || !nobody || !withheld.has(p.name())) {
      return ownData.of(p);
    }
    admission.heldBack("name", WithheldNames.RULE, p.name());
    Place rest = ownData.of(p.withoutName());
    return rest.isEmpty() ? null : rest;
  }

  private List<Contact> contacts(List<Contact> contacts) {
    List<Contact> kept = new ArrayList<>();
    for (Contact c : admission.admitted(contacts, "contact")) {
      boolean theirs =
          withheld.has(c.name())
              || withheld.hasAddress(c.email())
              || nobody && withheld.has(c.organization());
      if (theirs && (nobody || c.item().audience() == null)) {
        admission.heldBack("contact", WithheldNames.RULE, c);
        continue;
      }
      if (nobody && c.organization() != null) {
        admission.heldBack("organization", "chatham-house", c, "organization");
      }
      Contact released = c.with(admission.inOutput(c.item()));
      kept.add(nobody ? released.withoutOrganization() : released);
    }
    return kept;
  }

  private List<Credit> credits(List<Credit> credits) {
    List<Credit> kept = new ArrayList<>();
    for (Credit c : admission.ofRecord(credits, "credit")) {
      if (withheld.has(c.name())) {
        admission.heldBack("credit", WithheldNames.RULE, c);
      } else {
        kept.add(ownData.of(c));
      }
    }
    return kept;
  }
}
