package readout.note.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.language.Phrase;
import readout.meeting.Approval;
import readout.meeting.Formalities;
import readout.meeting.Interest;
import readout.meeting.Quorum;
import readout.meeting.Signature;
import readout.note.AgendaNumbers;
import readout.note.LocalizedApproval;
import readout.note.LocalizedInterest;
import readout.note.LocalizedQuorum;
import readout.note.LocalizedSignature;
import readout.note.NoteFormalities;

/** What makes minutes valid as the note prints it. */
final class FormalitiesNotes {
  private final Wording wording;
  private final PartyNotes parties;
  private final Restrictions restrictions;
  private final Citable citable;
  private final AgendaNumbers numbers;

  FormalitiesNotes(
      Wording wording,
      PartyNotes parties,
      Restrictions restrictions,
      Citable citable,
      AgendaNumbers numbers) {
    this.wording = wording;
    this.parties = parties;
    this.restrictions = restrictions;
    this.citable = citable;
    this.numbers = numbers;
  }

  /** All of it. */
  NoteFormalities formalities(Formalities f) {
    return new NoteFormalities(
        ItemNotes.each(f.approvals(), this::approval),
        f.quorum() == null ? null : quorum(f.quorum()),
        ItemNotes.each(f.interests(), this::interest),
        ItemNotes.each(f.signatures(), this::signature));
  }

  private LocalizedApproval approval(Approval a) {
    return new LocalizedApproval(
        Wording.orEmpty(a.record()), wording.text(a.title()), wording.meetingPage(a.record()));
  }

  private LocalizedQuorum quorum(Quorum q) {
    Phrase required = wording.phrase(q.required());
    String present = q.present() == null ? "" : q.present().toString();
    Phrase line =
        present.isEmpty()
            ? required
            : wording
                .language()
                .phrase(
                    "quorum.present", Map.of("required", required, "present", Phrase.of(present)));
    return new LocalizedQuorum(wording.text(q.required()), present, wording.phrase(line));
  }

  private LocalizedInterest interest(Interest i) {
    return new LocalizedInterest(
        Wording.orEmpty(i.item().id()),
        anchor(i),
        parties.party(i.person(), true),
        wording.text(i.text()),
        citable.topic(i.topic()),
        i.withdrew(),
        wording.phrase(details(i)),
        restrictions.of(i),
        i.item().customFields().values());
  }

  private String anchor(Interest i) {
    return i.text() == null
        ? citable.anchor("interest", i, i.item().id(), i.person().name())
        : citable.anchor("interest", i, i.item().id(), i.person().name(), i.text());
  }

  private Phrase details(Interest i) {
    List<Phrase> details = new ArrayList<>();
    Phrase topic = citable.topicTitle(i.topic());
    if (topic != null) {
      String number = AgendaNumbers.mark(numbers.of(i.topic()));
      details.add(Phrase.join(List.of(Phrase.of(number), topic), " "));
    }
    if (i.withdrew()) {
      details.add(wording.language().phrase("interest.withdrew", Map.of()));
    }
    return details.isEmpty() ? null : wording.row(details);
  }

  private LocalizedSignature signature(Signature s) {
    return new LocalizedSignature(parties.party(s.person(), true), wording.date(s.date()));
  }
}
