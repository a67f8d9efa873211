package readout.source;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import readout.meeting.About;
import readout.meeting.Approval;
import readout.meeting.Closing;
import readout.meeting.Contact;
import readout.meeting.Content;
import readout.meeting.Correction;
import readout.meeting.Formalities;
import readout.meeting.Guarded;
import readout.meeting.Hours;
import readout.meeting.Interest;
import readout.meeting.Kind;
import readout.meeting.Meeting;
import readout.meeting.NextMeeting;
import readout.meeting.Occasion;
import readout.meeting.Place;
import readout.meeting.Published;
import readout.meeting.Quorum;
import readout.meeting.Signature;
import readout.meeting.Status;
import readout.meeting.Transcript;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.YamlPrinter;

/**
 * Writes a meeting that was released for the public as a record: what its author typed for others
 * is not there, and neither are comments, your own data and the rules by which it was released.
 */
public final class ReleasedRecord {
  /** What the public may read although the format keeps it from them unless the record says so. */
  static final String PUBLIC = "public";

  private final Meeting meeting;
  private final Parties parties;
  private final Prose prose;
  private final Predicate<String> hidden;

  private ReleasedRecord(Meeting meeting, Predicate<String> hidden, String unnamed) {
    this.hidden = hidden;
    this.meeting = meeting;
    this.parties = new Parties(unnamed);
    this.prose = new Prose(meeting.content());
  }

  /**
   * The record as YAML.
   *
   * @param meeting as it was released for the public
   * @param hidden tells which addresses hold an id that the public may not see; these are left out
   * @param unnamed what stands for a speaker of whom nothing is said: "a participant"
   */
  public static String of(Meeting meeting, Predicate<String> hidden, String unnamed) {
    return YamlPrinter.print(new ReleasedRecord(meeting, hidden, unnamed).fields().node());
  }

  private Fields fields() {
    Fields record = new Fields().number("readout", 1);
    about(record, meeting.about(), meeting.occasion());
    Content content = meeting.content();
    new PeopleFields(record, parties).add(meeting.people());
    ContentFields fields = new ContentFields(record, parties, prose);
    formalities(record, meeting.formalities());
    fields.add(content);
    closing(record, meeting.closing());
    return record;
  }

  private void about(Fields record, About about, Occasion occasion) {
    record
        .line("id", about.id())
        .line("language", about.language())
        .text("title", about.title())
        .text("subtitle", about.subtitle())
        .put("kind", kind(about.kind()))
        .text("issuer", about.publication().issuer())
        .text("reference", about.publication().reference())
        .line("published", published(about.publication().published()))
        .text("series", about.series().name())
        .line("number", about.series().number())
        .date("date", occasion.date())
        .line("time", hours(occasion.time()))
        .line("timezone", zone(occasion.timezone()))
        .put("place", place(occasion.place()))
        .put("host", parties.reference(occasion.host()))
        .word("status", about.status(), Status.FINAL)
        .word("transcript", about.transcript(), Transcript.VERBATIM)
        .line("part_of", about.related().partOf())
        .line("translation_of", about.related().translationOf())
        .list("corrections", about.corrections(), ReleasedRecord::correction);
  }

  private static Node correction(Correction correction) {
    return new Fields().date("date", correction.date()).text("text", correction.text()).node();
  }

  private static Node kind(Kind kind) {
    if (kind == null || kind.equals(Kind.MEETING)) {
      return null;
    }
    return kind.text() == null
        ? ScalarNode.written(kind.key())
        : Fields.text(kind.text().variants());
  }

  private static String published(Published published) {
    if (published == null) {
      return null;
    }
    return published.time() == null ? published.date().edtf() : published.time().toString();
  }

  private static String hours(Hours hours) {
    if (hours == null) {
      return null;
    }
    return hours.start() + (hours.end() == null ? "" : "/" + hours.end());
  }

  private static String zone(ZoneId zone) {
    return zone == null ? null : zone.getId();
  }

  private static Node place(Place place) {
    return place == null || place.isEmpty()
        ? null
        : new Fields()
            .text("name", place.name())
            .text("city", place.city())
            .line("country", place.country())
            .line("url", place.url())
            .node();
  }

  private String shown(String address) {
    return address == null || hidden.test(address) ? null : address;
  }

  private void formalities(Fields record, Formalities formalities) {
    record
        .list("approves", known(formalities.approvals()), ReleasedRecord::approval)
        .put("quorum", quorum(formalities.quorum()))
        .list("interests", formalities.interests(), this::interest)
        .list("signed_by", formalities.signatures(), this::signature);
  }

  /** Those of which the public may know whose minutes were approved. */
  private static List<Approval> known(List<Approval> approvals) {
    return approvals.stream().filter(approval -> approval.record() != null).toList();
  }

  private static Node approval(Approval approval) {
    return new Fields()
        .line("record", approval.record())
        .text("title", approval.title())
        .shortest("record");
  }

  private static Node quorum(Quorum quorum) {
    return quorum == null
        ? null
        : new Fields()
            .text("required", quorum.required())
            .number("present", quorum.present())
            .shortest("required");
  }

  private Node interest(Interest interest) {
    return Fields.of(interest.item())
        .put("person", parties.reference(interest.person()))
        .text("text", interest.text())
        .line("topic", interest.topic())
        .flag("withdrew", interest.withdrew())
        .node();
  }

  private Node signature(Signature signature) {
    return new Fields()
        .put("person", parties.reference(signature.person()))
        .date("date", signature.date())
        .shortest("person");
  }

  private void closing(Fields record, Closing closing) {
    record
        .oneOrSeveral("next_meeting", closing.nextMeetings(), ReleasedRecord::next)
        .list("contacts", closing.contacts(), ReleasedRecord::contact)
        .list(
            "documents",
            closing.documents().stream().filter(d -> shown(d.url()) != null).toList(),
            d ->
                Fields.of(d.item())
                    .text("title", d.title())
                    .line("url", shown(d.url()))
                    .text("kind", d.kind())
                    .node())
        .list(
            "sources",
            closing.sources(),
            s ->
                Fields.of(s.item())
                    .text("title", s.title())
                    .line("url", shown(s.url()))
                    .text("publisher", s.publisher())
                    .date("date", s.date())
                    .node())
        .list(
            "credits",
            closing.credits(),
            c -> new Fields().text("role", c.role()).text("name", c.name()).node())
        .list("tags", closing.tags(), tag -> Fields.text(tag.variants()));
  }

  private static Node next(NextMeeting next) {
    return new Fields()
        .text("title", next.title())
        .date("date", next.date())
        .put("place", place(next.place()))
        .put("kind", kind(next.kind()))
        .node();
  }

  private static Node contact(Contact contact) {
    return Fields.of(contact.item())
        .text("name", contact.name())
        .text("role", contact.role())
        .text("organization", contact.organization())
        .line("email", contact.email())
        .line("phone", contact.phone())
        .node();
  }

  /** A text that the public may read, although it is internal unless the record says otherwise. */
  static Node forThePublic(Guarded<?> guarded, Node text) {
    return guarded == null || text == null
        ? null
        : new Fields().put("text", text).line("audience", PUBLIC).node();
  }
}
