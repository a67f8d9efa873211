package readout.release;

import java.util.List;
import readout.meeting.About;
import readout.meeting.Correction;
import readout.meeting.Handling;
import readout.meeting.Kind;
import readout.meeting.Occasion;
import readout.meeting.PublicationDetails;
import readout.meeting.RelatedRecords;
import readout.meeting.SeriesPlace;

/** What a record says about itself and its occasion, as far as the audience may see it. */
final class RecordRelease {
  private final AudiencePolicy admission;
  private final CustomFieldsRelease ownData;
  private final RecordReferences references;

  RecordRelease(
      AudiencePolicy admission, CustomFieldsRelease ownData, RecordReferences references) {
    this.admission = admission;
    this.ownData = ownData;
    this.references = references;
  }

  /** Title, ids, language and status are in every note; the rest only when the record may be. */
  About about(About a, WithheldNames withheld) {
    boolean all = admission.admitsRecord();
    List<Correction> corrections =
        admission.ofRecord(a.corrections(), "correction").stream().map(ownData::of).toList();
    return new About(
        a.id(),
        a.aliases(),
        a.title(),
        all ? a.subtitle() : null,
        all ? a.kind() : Kind.MEETING,
        all ? publication(a.publication(), withheld) : PublicationDetails.NONE,
        all ? a.series() : SeriesPlace.NONE,
        a.language(),
        a.status(),
        a.transcript(),
        new RelatedRecords(
            references.inOutput(a.related().partOf(), "part_of"),
            references.inOutput(a.related().translationOf(), "translation_of")),
        corrections);
  }

  /** Without an issuer who may not be named. */
  private PublicationDetails publication(PublicationDetails p, WithheldNames withheld) {
    if (!withheld.has(p.issuer())) {
      return p;
    }
    admission.heldBack("name", WithheldNames.RULE, p.issuer());
    return new PublicationDetails(null, p.reference(), p.published());
  }

  /** The date is in every note. */
  Occasion occasion(Occasion o, Names names, ClosingRelease places) {
    return admission.admitsRecord()
        ? new Occasion(
            o.date(), o.time(), o.timezone(), places.place(o.place()), names.of(o.host()))
        : new Occasion(o.date(), null, o.timezone(), null, null);
  }

  /** The rule the meeting was held under is for internal readers. */
  Handling handling(Handling h) {
    return admission.isInternal() ? h : new Handling(h.audience(), null, h.embargo());
  }
}
