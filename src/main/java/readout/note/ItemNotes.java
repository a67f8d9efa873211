package readout.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
  static <T> List<Object> each(List<T> items, Function<T, Object> words) {
    List<Object> list = new ArrayList<>(items.size());
    for (T item : items) {
      list.add(words.apply(item));
    }
    return list;
  }

  Object keyMessage(KeyMessage m) {
    Map<String, Object> map = start("message", m, m.text());
    map.put("text", wording.text(m.text()));
    map.put("topic", citable.topic(m.topic()));
    return end(map, m, restrictions.ofInternal(m.item()));
  }

  Object question(Question q) {
    Map<String, Object> map = start("question", q, q.question());
    map.put("question", wording.text(q.question()));
    map.put("answer", wording.text(q.answer()));
    map.put("topic", citable.topic(q.topic()));
    return end(map, q, restrictions.ofInternal(q.item()));
  }

  Object figure(Figure f) {
    Map<String, Object> map = start("figure", f, f.label(), f.value());
    map.put("label", wording.text(f.label()));
    map.put("value", wording.text(f.value()));
    map.put("number", f.number() == null ? "" : f.number().toPlainString());
    map.put("unit", Wording.orEmpty(f.unit()));
    map.put("source", citable.source(f.source()));
    map.put("topic", citable.topic(f.topic()));
    map.put("as_of", wording.date(f.asOf()));
    map.put("remark", wording.phrase(remark(f)));
    return end(map, f, restrictions.of(f.item()));
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

  Object decision(Decision d) {
    Map<String, Object> map = start("decision", d, d.text());
    map.put("text", wording.text(d.text()));
    map.put("status", wording.word("decision", d.status()));
    boolean adopted = d.status() == DecisionStatus.ADOPTED;
    map.put("adopted", adopted);
    map.put("lead", wording.phrase(adopted ? null : wording.opening("decision", d.status())));
    map.put("moved_by", parties.party(d.movedBy(), true));
    map.put("seconded_by", parties.party(d.secondedBy(), true));
    map.put("moved_line", wording.phrase(moved(d)));
    VoteResult result = d.vote().result();
    map.put("vote", each(d.vote().options(), this::option));
    map.put("vote_result", result == null ? "" : wording.word("vote", result));
    map.put("vote_line", wording.phrase(vote(d.vote())));
    map.put("topic", citable.topic(d.topic()));
    return end(map, d, restrictions.of(d.item()));
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

  private Object option(VoteOption option) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("option", wording.word("vote", option.option()));
    map.put("count", wording.language().number(option.count()));
    map.put("voters", parties.list(option.voters()));
    map.put("voters_line", wording.phrase(parties.line(option.voters())));
    return map;
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

  Object agreement(Agreement a) {
    Map<String, Object> map = start("agreement", a, a.title());
    map.put("title", wording.text(a.title()));
    map.put("parties", parties.list(a.parties()));
    map.put("parties_line", wording.phrase(line("agreement.parties", parties.line(a.parties()))));
    map.put("signed_by", parties.list(a.signedBy()));
    map.put("signed_line", wording.phrase(line("agreement.signed", parties.line(a.signedBy()))));
    map.put("url", wording.address(a.url()));
    return end(map, a, restrictions.of(a.item()));
  }

  private Phrase line(String key, Phrase names) {
    return names == null ? null : phrase(key, Map.of("names", names));
  }

  Object contact(Contact c) {
    Map<String, Object> map = start("contact", c, c.name());
    map.put("name", wording.text(c.name()));
    map.put("role", wording.text(c.role()));
    map.put("organization", wording.text(c.organization()));
    map.put("email", Wording.orEmpty(c.email()));
    map.put("phone", Wording.orEmpty(c.phone()));
    map.put("isolate", c.phone() != null && wording.turns(c.phone()));
    map.put("line", wording.phrase(parties.described(c.name(), c.role(), c.organization())));
    return end(map, c, restrictions.of(c.item()));
  }

  Object document(Document d) {
    Map<String, Object> map = start("document", d, d.title());
    map.put("title", wording.text(d.title()));
    map.put("url", wording.address(d.url()));
    map.put("kind", wording.word("document", d.kind()));
    return end(map, d, restrictions.of(d.item()));
  }

  Object credit(Credit c) {
    Object role = wording.word("credit", c.role());
    Phrase name = wording.phrase(c.name());
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("role", role);
    map.put("name", wording.text(c.name()));
    map.put(
        "line",
        wording.phrase(
            c.role() == null
                ? name
                : phrase(
                    "credit.line",
                    Map.of("role", wording.wordPhrase("credit", c.role()), "name", name))));
    map.put("x", c.extra().values());
    return map;
  }

  private Map<String, Object> start(String kind, Listed listed, Text... words) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", Wording.orEmpty(listed.item().id()));
    map.put("anchor", citable.anchor(kind, listed, listed.item().id(), words));
    return map;
  }

  private Map<String, Object> end(Map<String, Object> map, Listed listed, Object restriction) {
    map.put("restriction", restriction);
    map.put("x", listed.item().extra().values());
    return map;
  }

  private Phrase phrase(String key, Map<String, Phrase> fills) {
    return wording.language().phrase(key, fills);
  }
}
