package readout.note.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import readout.language.Phrase;
import readout.meeting.Agreement;
import readout.meeting.Contact;
import readout.meeting.Credit;
import readout.meeting.Decision;
import readout.meeting.DecisionStatus;
import readout.meeting.Document;
import readout.meeting.Figure;
import readout.meeting.KeyMessage;
import readout.meeting.Listed;
import readout.meeting.Question;
import readout.meeting.Text;
import readout.meeting.Vote;
import readout.meeting.VoteOption;
import readout.meeting.VoteResult;
import readout.note.LocalizedAgreement;
import readout.note.LocalizedContact;
import readout.note.LocalizedCredit;
import readout.note.LocalizedDecision;
import readout.note.LocalizedDocument;
import readout.note.LocalizedFigure;
import readout.note.LocalizedMessage;
import readout.note.LocalizedQuestion;
import readout.note.Votes;

/** Figures, decisions, agreements and the other listed items as the note prints them. */
final class ItemNotes {
  private final Wording wording;
  private final PartyNotes parties;
  private final Restrictions restrictions;
  private final Citable citable;

  ItemNotes(Wording wording, PartyNotes parties, Restrictions restrictions, Citable citable) {
    this.wording = wording;
    this.parties = parties;
    this.restrictions = restrictions;
    this.citable = citable;
  }

  /** Each item of a list, put into words. */
  static <T, R> List<R> each(List<T> items, Function<T, R> words) {
    List<R> list = new ArrayList<>(items.size());
    for (T item : items) {
      list.add(words.apply(item));
    }
    return list;
  }

  LocalizedMessage keyMessage(KeyMessage m) {
    return new LocalizedMessage(
        Wording.orEmpty(m.item().id()),
        anchor("message", m, m.text()),
        wording.text(m.text()),
        citable.topic(m.topic()),
        restrictions.of(m),
        m.item().customFields().values());
  }

  LocalizedQuestion question(Question q) {
    return new LocalizedQuestion(
        Wording.orEmpty(q.item().id()),
        anchor("question", q, q.question()),
        wording.text(q.question()),
        wording.text(q.answer()),
        citable.topic(q.topic()),
        restrictions.of(q),
        q.item().customFields().values());
  }

  LocalizedFigure figure(Figure f) {
    return new LocalizedFigure(
        Wording.orEmpty(f.item().id()),
        anchor("figure", f, f.label(), f.value()),
        wording.text(f.label()),
        wording.text(f.value()),
        f.number() == null ? "" : f.number().toPlainString(),
        Wording.orEmpty(f.unit()),
        citable.source(f.source()),
        citable.topic(f.topic()),
        wording.date(f.asOf()),
        wording.phrase(remark(f)),
        restrictions.of(f),
        f.item().customFields().values());
  }

  private Phrase remark(Figure f) {
    List<Phrase> remarks = new ArrayList<>();
    if (f.asOf() != null) {
      Phrase date = Phrase.of(wording.language().date(f.asOf()));
      remarks.add(phrase("figure.as-of", Map.of("date", date)));
    }
    Phrase source = citable.sourceTitle(f.source());
    if (source != null) {
      remarks.add(phrase("remark.source", Map.of("source", source)));
    }
    return remarks.isEmpty() ? null : wording.row(remarks);
  }

  LocalizedDecision decision(Decision d) {
    boolean adopted = d.status() == DecisionStatus.ADOPTED;
    VoteResult result = d.vote().result();
    return new LocalizedDecision(
        Wording.orEmpty(d.item().id()),
        anchor("decision", d, d.text()),
        wording.text(d.text()),
        wording.word("decision", d.status()),
        adopted,
        wording.phrase(adopted ? null : wording.opening("decision", d.status())),
        parties.party(d.movedBy(), true),
        parties.party(d.secondedBy(), true),
        wording.phrase(moved(d)),
        each(d.vote().options(), this::votes),
        result == null ? null : wording.word("vote", result),
        wording.phrase(vote(d.vote())),
        citable.topic(d.topic()),
        restrictions.of(d),
        d.item().customFields().values());
  }

  private Phrase moved(Decision d) {
    Phrase mover = d.movedBy() == null ? null : parties.shortName(d.movedBy());
    Phrase seconder = d.secondedBy() == null ? null : parties.shortName(d.secondedBy());
    if (mover != null && seconder != null) {
      return phrase("decision.moved-seconded", Map.of("mover", mover, "seconder", seconder));
    }
    if (mover != null) {
      return phrase("decision.moved", Map.of("mover", mover));
    }
    return seconder == null ? null : phrase("decision.seconded", Map.of("seconder", seconder));
  }

  private Votes votes(VoteOption option) {
    return new Votes(
        wording.word("vote", option.option()),
        wording.language().number(option.count()),
        parties.list(option.voters()),
        wording.phrase(parties.line(option.voters())));
  }

  private Phrase vote(Vote vote) {
    if (vote.result() != null) {
      return phrase("vote." + vote.result().key(), Map.of());
    }
    if (vote.options().isEmpty()) {
      return null;
    }
    List<Phrase> options = new ArrayList<>();
    for (VoteOption option : vote.options()) {
      String key = "vote-line." + option.option();
      Phrase votes =
          wording.language().has(key)
              ? wording.language().plural(key, option.count())
              : phrase(
                  "vote-line.option",
                  Map.of(
                      "option", Phrase.of(option.option()),
                      "count", Phrase.of(wording.language().number(option.count()))));
      Phrase voters = parties.line(option.voters());
      options.add(
          voters == null
              ? votes
              : phrase("person.credited", Map.of("credited", votes, "person", voters)));
    }
    return wording.row(options);
  }

  LocalizedAgreement agreement(Agreement a) {
    return new LocalizedAgreement(
        Wording.orEmpty(a.item().id()),
        anchor("agreement", a, a.title()),
        wording.text(a.title()),
        parties.list(a.parties()),
        wording.phrase(line("agreement.parties", parties.line(a.parties()))),
        parties.list(a.signedBy()),
        wording.phrase(line("agreement.signed", parties.line(a.signedBy()))),
        wording.address(a.url()),
        restrictions.of(a),
        a.item().customFields().values());
  }

  private Phrase line(String key, Phrase names) {
    return names == null ? null : phrase(key, Map.of("names", names));
  }

  LocalizedContact contact(Contact c) {
    return new LocalizedContact(
        Wording.orEmpty(c.item().id()),
        anchor("contact", c, c.name()),
        wording.text(c.name()),
        wording.text(c.role()),
        wording.text(c.organization()),
        Wording.orEmpty(c.email()),
        Wording.orEmpty(c.phone()),
        c.phone() != null && wording.turns(c.phone()),
        wording.phrase(parties.described(c.name(), c.role(), c.organization())),
        restrictions.of(c),
        c.item().customFields().values());
  }

  LocalizedDocument document(Document d) {
    return new LocalizedDocument(
        Wording.orEmpty(d.item().id()),
        anchor("document", d, d.title()),
        wording.text(d.title()),
        wording.address(d.url()),
        wording.word("document", d.kind()),
        restrictions.of(d),
        d.item().customFields().values());
  }

  LocalizedCredit credit(Credit c) {
    return new LocalizedCredit(
        wording.word("credit", c.role()),
        wording.text(c.name()),
        wording.phrase(creditLine(c)),
        c.customFields().values());
  }

  private Phrase creditLine(Credit c) {
    Phrase name = wording.phrase(c.name());
    return c.role() == null
        ? name
        : phrase(
            "credit.line", Map.of("role", wording.wordPhrase("credit", c.role()), "name", name));
  }

  private String anchor(String kind, Listed listed, Text... words) {
    return citable.anchor(kind, listed, listed.item().id(), words);
  }

  private Phrase phrase(String key, Map<String, Phrase> fills) {
    return wording.language().phrase(key, fills);
  }
}
