package readout.release;

import java.util.ArrayList;
import java.util.List;
import readout.meeting.Approval;
import readout.meeting.Attribution;
import readout.meeting.Content;
import readout.meeting.Formalities;
import readout.meeting.Interest;
import readout.meeting.Item;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Quorum;
import readout.meeting.Signature;

/**
 * Takes out of what makes minutes valid what is not for the audience. Under the Chatham House Rule
 * nothing of it is left: it tells who took part.
 */
final class FormalitiesRelease {
  private static final String RULE = Attribution.CHATHAM_HOUSE.key();

  private final AudiencePolicy admission;
  private final Names names;
  private final TopicRules topics;
  private final RecordReferences references;

  FormalitiesRelease(
      AudiencePolicy admission, Names names, TopicRules topics, RecordReferences references) {
    this.admission = admission;
    this.names = names;
    this.topics = topics;
    this.references = references;
  }

  /**
   * What may be seen of them.
   *
   * @param content what the output holds
   */
  Formalities released(Formalities f, Content content) {
    List<Approval> approvals = new ArrayList<>();
    for (Approval a : admission.ofRecord(f.approvals(), "approval")) {
      if (names.nobody()) {
        admission.heldBack("approval", RULE, a);
        continue;
      }
      Approval released = new Approval(references.approved(a), a.title(), a.partNumber());
      if (released.record() != null || released.title() != null) {
        approvals.add(released);
      }
    }
    return new Formalities(
        approvals, quorum(f.quorum()), interests(f.interests(), content), signatures(f));
  }

  private Quorum quorum(Quorum quorum) {
    if (quorum == null || admission.ofRecord(List.of(quorum), "quorum").isEmpty()) {
      return null;
    }
    if (names.nobody()) {
      admission.heldBack("quorum", RULE, quorum);
      return null;
    }
    return quorum;
  }

  private List<Interest> interests(List<Interest> interests, Content content) {
    boolean hides = !admission.isInternal() && PresenceRelease.hasUnnamed(content);
    List<Interest> kept = new ArrayList<>();
    for (Interest i : admission.admitted(interests, "declaration of interest")) {
      if (!topics.isVisible(i.topic(), i.item(), "declaration of interest", i)) {
        continue;
      }
      Party person = names.unless(topics.namesNobody(i.topic())).of(i.person());
      if (person == null) {
        admission.heldBack("declaration of interest", "the person is withheld", i);
        continue;
      }
      if (i.withdrew() && hides) {
        admission.heldBack("departure", PresenceRelease.UNNAMED, i, "withdrew");
      }
      kept.add(
          new Interest(
              under(i), person, i.text(), topics.inOutput(i.topic()), i.withdrew() && !hides));
    }
    return kept;
  }

  private Item under(Interest i) {
    Item item = admission.inOutput(i.item());
    Item under = Inheritance.of(item, topics.above(i.topic()), admission.recordAudience());
    return i.person() instanceof Participant p
        ? Inheritance.with(under, p.item(), admission.recordAudience())
        : under;
  }

  private List<Signature> signatures(Formalities f) {
    List<Signature> kept = new ArrayList<>();
    for (Signature s : admission.ofRecord(f.signatures(), "signature")) {
      Party person = names.of(s.person());
      if (person == null) {
        admission.heldBack("signature", names.nobody() ? RULE : "the person is withheld", s);
      } else {
        kept.add(new Signature(person, s.date(), s.partNumber()));
      }
    }
    return kept;
  }
}
