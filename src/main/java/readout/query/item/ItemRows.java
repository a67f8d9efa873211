package readout.query.item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import readout.meeting.Agreement;
import readout.meeting.Decision;
import readout.meeting.Due;
import readout.meeting.Figure;
import readout.meeting.KeyMessage;
import readout.meeting.Meeting;
import readout.meeting.NextStep;
import readout.meeting.Participant;
import readout.meeting.Quote;
import readout.meeting.RecordPart;
import readout.meeting.StepLink;
import readout.meeting.StepReference;
import readout.meeting.Topic;
import readout.note.LocalizedAgreement;
import readout.note.LocalizedDecision;
import readout.note.LocalizedFigure;
import readout.note.LocalizedMessage;
import readout.note.LocalizedNote;
import readout.note.LocalizedNotice;
import readout.note.LocalizedParty;
import readout.note.LocalizedQuote;
import readout.note.LocalizedStep;
import readout.note.LocalizedTopic;
import readout.note.Note;

/**
 * Makes rows of a note: what is in them is what the note prints. By which names an item is found is
 * taken from the meeting that the note was made of.
 */
public final class ItemRows {
  private final Meeting meeting;
  private final LocalizedNote note;
  private final List<StepLink> links;
  private final Function<RecordPart, String> lines;
  private final boolean everyLine;
  private final TopicKeys topics;
  private final Map<ItemKind, RowWriter> rows = new EnumMap<>(ItemKind.class);

  /**
   * @param note the note
   * @param meeting what the readers may see, of which the note was made
   * @param links the id of each next step and what it continues, in order
   * @param lines gives the line of the record where a part begins, or an empty text
   * @param everyLine whether the readers may know where words without a name are in the record: the
   *     order of quotes can tell who spoke
   */
  public ItemRows(
      Note note,
      Meeting meeting,
      List<StepLink> links,
      Function<RecordPart, String> lines,
      boolean everyLine) {
    this.note = note.content();
    this.meeting = meeting;
    this.links = links;
    this.lines = lines;
    this.everyLine = everyLine;
    this.topics = new TopicKeys(meeting.content().topics());
    for (ItemKind kind : ItemKind.values()) {
      rows.put(kind, new RowWriter(kind));
    }
    new MeetingRow(note, meeting, topics, rows.get(ItemKind.MEETINGS)).write();
    items();
  }

  /** The bytes of the rows of a kind, for {@link Row#all}. */
  public byte[] bytes(ItemKind kind) {
    return rows.get(kind).bytes();
  }

  /** The bytes of the words by which they are found. */
  public byte[] words(ItemKind kind) {
    return rows.get(kind).words();
  }

  /** A withdrawn record has none: its note is a notice. */
  private void items() {
    if (note.about().withdrawn()) {
      return;
    }
    List<Quote> quotes =
        meeting.content().utterances().stream()
            .filter(Quote.class::isInstance)
            .map(Quote.class::cast)
            .toList();
    each(note.content().quotes(), quotes, this::quote);
    each(note.content().nextSteps(), meeting.content().nextSteps(), this::step);
    each(note.content().decisions(), meeting.content().decisions(), this::decision);
    each(note.content().figures(), meeting.content().figures(), this::figure);
    each(note.content().keyMessages(), meeting.content().keyMessages(), this::message);
    each(note.closing().agreements(), meeting.content().agreements(), this::agreement);
    each(note.people().participants(), meeting.people().participants(), this::person);
    topics(note.content().topics(), meeting.content().topics(), Set.of());
  }

  /** Takes an item with its place. */
  private interface Taker<A, B> {
    void take(A shown, B item, int place);
  }

  private static <A, B> void each(List<A> shown, List<B> items, Taker<A, B> taker) {
    if (shown.size() != items.size()) {
      throw new IllegalStateException("a note shows " + shown.size() + " of " + items.size());
    }
    for (int i = 0; i < shown.size(); i++) {
      taker.take(shown.get(i), items.get(i), i);
    }
  }

  private void quote(LocalizedQuote quote, Quote item, int place) {
    PartyKeys keys = PartyKeys.of(item.speakers());
    List<LocalizedParty> speakers =
        quote.by().speakers().stream().filter(s -> !s.kind().equals("unnamed")).toList();
    String words = quote.text().text();
    rows.get(ItemKind.QUOTES)
        .put(Column.ID, quote.id())
        .put(Column.SPEAKERS, Cells.names(speakers))
        .put(Column.SPEAKER_IDS, speakers.stream().map(LocalizedParty::id).toList())
        .put(Column.ROLES, speakers.stream().map(s -> Cells.text(s.naming().role())).toList())
        .put(
            Column.ORGANIZATIONS,
            speakers.stream().map(s -> Cells.text(s.naming().organization())).toList())
        .put(Column.ATTRIBUTION, Cells.text(quote.by().attributionFull()))
        .put(Column.TEXT, words)
        .put(Column.LANG, quote.text().lang())
        .put(Column.ORIGINAL, quote.spoken().original())
        .put(Column.REPORTED, quote.reported())
        .put(Column.TOPIC, Cells.title(quote.topic()))
        .put(Column.CONTEXT, Cells.text(quote.context()))
        .put(Column.REMARKS, remarks(quote))
        .put(Column.LINE, everyLine || item.isNamed() ? lines.apply(item.item()) : "")
        .put(Column.WHO, keys.who())
        .put(Column.BODIES, keys.bodies())
        .put(Column.SIDES, keys.sides())
        .put(Column.SUBJECTS, topics.of(item.topic()))
        .words(Names.words(words))
        .end();
  }

  /** What is beside a quote in its note, and what the note says of all quotes. */
  private List<String> remarks(LocalizedQuote quote) {
    List<String> remarks = new ArrayList<>();
    if (quote.spoken().translation() != null) {
      remarks.add(quote.spoken().translation().text());
    }
    quote.otherRemarks().forEach(remark -> remarks.add(remark.text()));
    for (LocalizedNotice notice : note.readers().notices()) {
      if (!quote.reported() && notice.kind().startsWith("transcript-")) {
        remarks.add(notice.text().text());
      }
    }
    remarks.addAll(Cells.remark(quote.restriction()));
    return remarks;
  }

  private void step(LocalizedStep step, NextStep item, int place) {
    StepLink link = links.get(place);
    StepReference follows = link.follows();
    Due due = item.due();
    Instant overdue = item.overdueFrom(meeting.occasion().zone());
    rows.get(ItemKind.STEPS)
        .put(Column.ID, step.id())
        .put(Column.ACTION, step.action().text())
        .put(Column.LANG, step.action().lang())
        .put(Column.OWNERS, Cells.names(step.owners()))
        .put(Column.OWNER_IDS, step.owners().stream().map(LocalizedParty::id).toList())
        .put(Column.DUE, Cells.text(step.due()))
        .put(Column.DUE_DATE, step.due() == null ? "" : step.due().edtf())
        .put(Column.DUE_DAY, due == null || due.latest() == null ? "" : due.latest().toString())
        .put(Column.STATUS, step.status() == null ? "" : step.status().key())
        .put(Column.DONE, item.done() == null ? "" : item.done().edtf())
        .put(Column.TOPIC, Cells.title(step.topic()))
        .put(Column.REMARKS, Cells.remark(step.restriction()))
        .put(Column.LINE, lines.apply(item.item()))
        .put(Column.OWNER_KEYS, ownerKeys(item))
        .put(Column.SUBJECTS, topics.of(item.topic()))
        .words(Names.words(step.action().text()))
        .put(Column.OPEN, item.isOpen())
        .put(Column.OVERDUE_FROM, overdue == null ? "" : Long.toString(overdue.getEpochSecond()))
        .put(Column.STEP_KEY, link.id())
        .put(Column.FOLLOWS_RECORD, follows == null ? "" : follows.record())
        .put(Column.FOLLOWS_STEP, follows == null ? "" : follows.step())
        .days(due == null ? null : due.date())
        .end();
  }

  /** Of who does a step, and of the body or delegation that a person there belongs to: not. */
  private static List<String> ownerKeys(NextStep step) {
    return PartyKeys.of(step.owners()).who();
  }

  private void decision(LocalizedDecision decision, Decision item, int place) {
    rows.get(ItemKind.DECISIONS)
        .put(Column.ID, decision.id())
        .put(Column.TEXT, decision.text().text())
        .put(Column.LANG, decision.text().lang())
        .put(Column.STATUS, decision.status().key())
        .put(Column.MOVED_BY, Cells.name(decision.movedBy()))
        .put(Column.SECONDED_BY, Cells.name(decision.secondedBy()))
        .put(Column.VOTE, Cells.text(decision.voteLine()))
        .put(Column.TOPIC, Cells.title(decision.topic()))
        .put(Column.REMARKS, Cells.remark(decision.restriction()))
        .put(Column.LINE, lines.apply(item.item()))
        .put(Column.SUBJECTS, topics.of(item.topic()))
        .words(Names.words(decision.text().text()))
        .end();
  }

  private void figure(LocalizedFigure figure, Figure item, int place) {
    rows.get(ItemKind.FIGURES)
        .put(Column.ID, figure.id())
        .put(Column.LABEL, figure.label().text())
        .put(Column.VALUE, figure.value().text())
        .put(Column.NUMBER, figure.number())
        .put(Column.UNIT, figure.unit())
        .put(Column.AS_OF, item.asOf() == null ? "" : item.asOf().edtf())
        .put(Column.LANG, figure.label().lang())
        .put(Column.TOPIC, Cells.title(figure.topic()))
        .put(Column.REMARKS, Cells.remark(figure.restriction()))
        .put(Column.LINE, lines.apply(item.item()))
        .put(Column.SUBJECTS, topics.of(item.topic()))
        .words(Cells.words(figure.label().text(), figure.value().text(), figure.unit()))
        .days(item.asOf())
        .end();
  }

  private void message(LocalizedMessage message, KeyMessage item, int place) {
    rows.get(ItemKind.MESSAGES)
        .put(Column.ID, message.id())
        .put(Column.TEXT, message.text().text())
        .put(Column.LANG, message.text().lang())
        .put(Column.TOPIC, Cells.title(message.topic()))
        .put(Column.REMARKS, Cells.remark(message.restriction()))
        .put(Column.LINE, lines.apply(item.item()))
        .put(Column.SUBJECTS, topics.of(item.topic()))
        .words(Names.words(message.text().text()))
        .end();
  }

  private void agreement(LocalizedAgreement agreement, Agreement item, int place) {
    rows.get(ItemKind.AGREEMENTS)
        .put(Column.ID, agreement.id())
        .put(Column.TITLE, agreement.title().text())
        .put(Column.LANG, agreement.title().lang())
        .put(Column.PARTIES, Cells.names(agreement.parties()))
        .put(Column.SIGNED_BY, Cells.names(agreement.signedBy()))
        .put(Column.REMARKS, Cells.remark(agreement.restriction()))
        .put(Column.LINE, lines.apply(item.item()))
        .words(Names.words(agreement.title().text()))
        .end();
  }

  private void person(LocalizedParty person, Participant item, int place) {
    PartyKeys keys = PartyKeys.of(List.of(item));
    rows.get(ItemKind.PEOPLE)
        .put(Column.ID, person.id())
        .put(Column.NAME, Cells.name(person))
        .put(Column.LANG, person.naming().name().lang())
        .put(Column.HONORIFIC, Cells.text(person.naming().honorific()))
        .put(Column.ROLE, Cells.text(person.naming().role()))
        .put(Column.ORGANIZATION, Cells.text(person.naming().organization()))
        .put(Column.DELEGATION, Cells.text(person.naming().delegation()))
        .put(Column.ATTENDANCE, item.attendance().key())
        .put(Column.CHAIR, item.chair())
        .put(Column.REMARKS, Cells.remark(person.restriction()))
        .put(Column.LINE, lines.apply(item.item()))
        .put(Column.WHO, keys.who())
        .put(Column.BODIES, keys.bodies())
        .put(Column.SIDES, keys.sides())
        .words(
            Cells.words(
                Cells.name(person),
                Cells.text(person.naming().role()),
                Cells.text(person.naming().organization()),
                Cells.text(person.naming().delegation())))
        .end();
  }

  private void topics(List<LocalizedTopic> shown, List<Topic> items, Set<String> above) {
    each(
        shown,
        items,
        (topic, item, place) -> {
          Set<String> keys = TopicKeys.with(item, above);
          topic(topic, item, keys);
          topics(topic.topics(), item.topics(), keys);
        });
  }

  private void topic(LocalizedTopic topic, Topic item, Set<String> keys) {
    String summary = Cells.text(topic.texts().summary());
    String outcome = Cells.text(topic.texts().outcome());
    rows.get(ItemKind.TOPICS)
        .put(Column.ID, topic.id())
        .put(Column.AGENDA_NUMBER, topic.number())
        .put(Column.TITLE, topic.title().text())
        .put(Column.LANG, topic.title().lang())
        .put(Column.PRESENTER, Cells.name(topic.presenter()))
        .put(Column.SUMMARY, summary)
        .put(Column.OUTCOME, outcome)
        .put(Column.REMARKS, Cells.remark(topic.restriction()))
        .put(Column.LINE, lines.apply(item.item()))
        .put(Column.SUBJECTS, List.copyOf(keys))
        .words(Cells.words(topic.title().text(), summary, outcome))
        .end();
  }
}
