package readout.meeting;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Lists every text of a meeting, one by one; a test compares it with the fields of all records. */
public final class MeetingTexts {
  private final Taker taker;
  private final Consumer<Passage> passages;
  private final boolean withParties;

  private MeetingTexts(Taker taker, Consumer<Passage> passages, boolean withParties) {
    this.taker = taker;
    this.passages = passages;
    this.withParties = withParties;
  }

  /** What a text is. */
  public enum Sort {
    /** The name of a person or a body. */
    NAME,
    /** Where a person or something is found: e-mail, telephone, URL. */
    ADDRESS,
    /** Words for readers. */
    WORDS,
    /** The same as Markdown. */
    MARKDOWN,
    /** An id. */
    ID,
    /** A value of the record's own data ({@code x-…}). */
    OWN
  }

  /** Takes the texts. */
  public interface Taker {
    /**
     * Takes one text.
     *
     * @param sort what it is
     * @param value its characters; Markdown as it is written
     * @param part what has a place in the record: the words in their language, else the part it is
     *     of
     */
    void take(Sort sort, String value, RecordPart part);
  }

  /** Tells all texts of a meeting; some come more than once. */
  public static void tell(Meeting m, Taker taker) {
    new MeetingTexts(taker, passage -> {}, true).meeting(m);
  }

  /** Tells all texts of a meeting but its ids; some come more than once. */
  public static void tellWithoutIds(Meeting m, Consumer<String> taker) {
    tell(
        m,
        (sort, value, part) -> {
          if (sort != Sort.ID) {
            taker.accept(value);
          }
        });
  }

  /** Tells all that may be there in several languages; some come more than once. */
  public static void tellPassages(Meeting m, Consumer<Passage> passages) {
    new MeetingTexts((sort, value, part) -> {}, passages, true).meeting(m);
  }

  /** Tells the texts of what was said, found, decided and agreed, without people. */
  public static void tellContent(Content c, Taker taker) {
    new MeetingTexts(taker, passage -> {}, false).content(c);
  }

  private void meeting(Meeting m) {
    about(m.about());
    place(m.occasion().place());
    party(m.occasion().host());
    parties(m.people().delegations());
    parties(m.people().participants());
    parties(m.people().groups());
    m.people().presences().forEach(this::presence);
    content(m.content());
    closing(m.closing());
    formalities(m.formalities());
    customFields(m.customFields(), m);
  }

  private void formalities(Formalities f) {
    for (Approval a : f.approvals()) {
      take(Sort.ID, a.record(), a);
      take(Sort.WORDS, a.title());
    }
    take(Sort.WORDS, f.quorum() == null ? null : f.quorum().required());
    for (Interest i : f.interests()) {
      item(i);
      party(i.person());
      take(Sort.WORDS, i.text());
      take(Sort.ID, i.topic(), i);
    }
    f.signatures().forEach(s -> party(s.person()));
  }

  private void presence(Presence p) {
    take(Sort.ID, p.from() == null ? null : p.from().topic(), p.who());
    take(Sort.ID, p.until() == null ? null : p.until().topic(), p.who());
    take(Sort.WORDS, p.reason() == null ? null : p.reason().value());
  }

  private void about(About a) {
    take(Sort.ID, a.id(), a);
    a.aliases().forEach(alias -> take(Sort.ID, alias, a));
    take(Sort.WORDS, a.title());
    take(Sort.WORDS, a.subtitle());
    kind(a.kind());
    take(Sort.NAME, a.publication().issuer());
    take(Sort.WORDS, a.publication().reference());
    take(Sort.WORDS, a.series().name());
    take(Sort.WORDS, a.series().number(), a);
    take(Sort.ID, a.related().partOf(), a);
    take(Sort.ID, a.related().translationOf(), a);
    for (Correction c : a.corrections()) {
      take(Sort.WORDS, c.text());
      customFields(c.customFields(), c);
    }
  }

  private void content(Content c) {
    if (c.summary() != null) {
      take(Sort.WORDS, c.summary().value());
    }
    if (c.story() != null) {
      take(Sort.WORDS, c.story().value());
    }
    if (c.background() != null) {
      take(Sort.WORDS, c.background().value());
    }
    for (KeyMessage m : c.keyMessages()) {
      item(m);
      take(Sort.WORDS, m.text());
    }
    topics(c.topics());
    c.utterances().forEach(this::utterance);
    for (Figure f : c.figures()) {
      item(f);
      take(Sort.WORDS, f.label());
      take(Sort.WORDS, f.value());
      take(Sort.WORDS, f.unit(), f);
      take(Sort.ID, f.source(), f);
      take(Sort.ID, f.topic(), f);
    }
    c.decisions().forEach(this::decision);
    for (Agreement a : c.agreements()) {
      item(a);
      take(Sort.WORDS, a.title());
      parties(a.parties());
      parties(a.signedBy());
      take(Sort.ADDRESS, a.url(), a);
    }
    c.nextSteps().forEach(this::step);
    for (Question q : c.questions()) {
      item(q);
      take(Sort.WORDS, q.question());
      take(Sort.WORDS, q.answer());
      take(Sort.ID, q.topic(), q);
    }
    c.keyMessages().forEach(m -> take(Sort.ID, m.topic(), m));
  }

  private void topics(List<Topic> topics) {
    for (Topic topic : topics) {
      topic(topic);
    }
  }

  private void topic(Topic t) {
    item(t);
    take(Sort.WORDS, t.title());
    take(Sort.WORDS, t.number(), t);
    party(t.presenter());
    take(Sort.WORDS, t.summary());
    take(Sort.WORDS, t.outcome());
    topics(t.topics());
  }

  private void utterance(Utterance u) {
    item(u);
    if (u instanceof Aside aside) {
      take(Sort.WORDS, aside.text());
    } else if (u instanceof Quote q) {
      parties(q.speakers());
      take(Sort.NAME, q.creditedAs());
      take(Sort.WORDS, q.text());
      take(Sort.WORDS, q.reported());
      take(Sort.WORDS, q.isPrepared() ? null : q.prepared());
      take(Sort.WORDS, q.translatedBy());
      take(Sort.ID, q.topic(), q);
      take(Sort.WORDS, q.attributedTo());
      take(Sort.WORDS, q.context());
      take(Sort.WORDS, q.at(), q);
      take(Sort.ID, q.source(), q);
    }
  }

  private void decision(Decision d) {
    item(d);
    take(Sort.WORDS, d.text());
    take(Sort.ID, d.topic(), d);
    party(d.movedBy());
    party(d.secondedBy());
    for (VoteOption option : d.vote().options()) {
      take(Sort.WORDS, option.option(), d);
      parties(option.voters());
    }
  }

  private void step(NextStep s) {
    item(s);
    take(Sort.WORDS, s.action());
    parties(s.owners());
    take(Sort.ID, s.topic(), s);
    if (s.follows() != null) {
      take(Sort.ID, s.follows().record(), s);
      take(Sort.ID, s.follows().step(), s);
    }
  }

  private void closing(Closing c) {
    for (NextMeeting n : c.nextMeetings()) {
      take(Sort.WORDS, n.title());
      place(n.place());
      kind(n.kind());
      customFields(n.customFields(), n);
    }
    for (Contact p : c.contacts()) {
      item(p);
      take(Sort.NAME, p.name());
      take(Sort.WORDS, p.role());
      take(Sort.NAME, p.organization());
      take(Sort.ADDRESS, p.email(), p);
      take(Sort.ADDRESS, p.phone(), p);
    }
    for (Document d : c.documents()) {
      item(d);
      take(Sort.WORDS, d.title());
      take(Sort.ADDRESS, d.url(), d);
      take(Sort.WORDS, d.kind());
    }
    for (Source s : c.sources()) {
      item(s);
      take(Sort.WORDS, s.title());
      take(Sort.ADDRESS, s.url(), s);
      take(Sort.NAME, s.publisher());
    }
    for (Credit credit : c.credits()) {
      take(Sort.WORDS, credit.role());
      take(Sort.NAME, credit.name());
      customFields(credit.customFields(), credit);
    }
    c.tags().forEach(tag -> take(Sort.WORDS, tag));
  }

  private void parties(List<? extends Party> parties) {
    for (Party party : parties) {
      party(party);
    }
  }

  private void party(Party party) {
    if (!withParties) {
      return;
    }
    if (party instanceof Participant p) {
      item(p);
      take(Sort.NAME, p.name());
      for (Text alias : p.aliases()) {
        take(Sort.NAME, alias);
      }
      take(Sort.WORDS, p.honorific());
      take(Sort.WORDS, p.role());
      take(Sort.NAME, p.organization());
      party(p.delegation());
      take(Sort.ADDRESS, p.email() == null ? null : p.email().value(), p);
      take(Sort.ADDRESS, p.url(), p);
      for (Title title : p.titles()) {
        title(title);
      }
      career(p.career());
    } else if (party instanceof Group g) {
      take(Sort.ID, g.id(), g);
      take(Sort.NAME, g.name());
      customFields(g.customFields(), g);
    } else if (party instanceof Delegation d) {
      take(Sort.ID, d.id(), d);
      take(Sort.NAME, d.name());
      take(Sort.WORDS, d.country(), d);
      customFields(d.customFields(), d);
    } else if (party instanceof Outsider o) {
      take(Sort.NAME, o.name());
      take(Sort.WORDS, o.role());
      take(Sort.NAME, o.organization());
      customFields(o.customFields(), o);
    } else if (party instanceof Organization o) {
      take(Sort.NAME, o.name());
    } else if (party instanceof Unlisted u) {
      take(Sort.NAME, u.name());
    } else if (party instanceof Unnamed u) {
      take(Sort.WORDS, u.description());
    }
  }

  private void career(Career career) {
    if (career != null) {
      career.names().forEach(name -> take(Sort.NAME, name));
      for (Career.Post post : career.posts()) {
        take(Sort.WORDS, post.role());
        take(Sort.NAME, post.organization());
      }
    }
  }

  private void title(Title t) {
    take(Sort.WORDS, t.honorific());
    take(Sort.WORDS, t.role());
    take(Sort.NAME, t.organization());
    party(t.delegation());
  }

  private void place(Place p) {
    if (p != null) {
      take(Sort.NAME, p.name());
      take(Sort.WORDS, p.city());
      take(Sort.WORDS, p.country(), p);
      take(Sort.ADDRESS, p.url(), p);
      customFields(p.customFields(), p);
    }
  }

  private void kind(Kind kind) {
    take(Sort.WORDS, kind == null ? null : kind.text());
  }

  private void item(Listed listed) {
    take(Sort.ID, listed.item().id(), listed);
    customFields(listed.item().customFields(), listed);
  }

  private void customFields(CustomFields customFields, RecordPart part) {
    if (!customFields.values().isEmpty()) {
      own(customFields.values(), part);
    }
  }

  private void own(Object value, RecordPart part) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, child) -> {
            take(Sort.OWN, key.toString(), part);
            own(child, part);
          });
    } else if (value instanceof List<?> list) {
      list.forEach(child -> own(child, part));
    } else {
      take(Sort.OWN, value == null ? null : value.toString(), part);
    }
  }

  private void take(Sort sort, Passage passage) {
    if (passage != null) {
      passages.accept(passage);
      Sort own = passage instanceof Markdown ? Sort.MARKDOWN : sort;
      List<InLanguage> variants = passage.variants();
      for (int i = 0; i < variants.size(); i++) {
        InLanguage words = variants.get(i);
        boolean markdown = passage instanceof Markdown;
        taker.take(own, markdown ? ((Markdown) passage).ownWords(i) : words.value(), words);
      }
    }
  }

  private void take(Sort sort, String value, RecordPart part) {
    if (value != null) {
      taker.take(sort, value, part);
    }
  }
}
