package readout.note.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.language.Direction;
import readout.language.Language;
import readout.language.Phrase;
import readout.meeting.About;
import readout.meeting.Audience;
import readout.meeting.Closing;
import readout.meeting.Content;
import readout.meeting.Correction;
import readout.meeting.Guarded;
import readout.meeting.Markdown;
import readout.meeting.Meeting;
import readout.meeting.Published;
import readout.meeting.Status;
import readout.note.AgendaNumbers;
import readout.note.Edition;
import readout.note.LocalizedCorrection;
import readout.note.LocalizedDate;
import readout.note.LocalizedMarkdown;
import readout.note.LocalizedMessage;
import readout.note.LocalizedNote;
import readout.note.LocalizedQuote;
import readout.note.LocalizedTopic;
import readout.note.MarkdownConverter;
import readout.note.NamePages;
import readout.note.NamePages.Kind;
import readout.note.Note;
import readout.note.NoteAbout;
import readout.note.NoteClosing;
import readout.note.NoteContent;
import readout.note.NoteForEditors;
import readout.note.NoteFrame;
import readout.note.NotePeople;
import readout.note.PageData;
import readout.note.Quotation;

/** Builds the note of a meeting that was released for its readers already. */
public final class NoteBuilder {
  private static final int SECTION_LEVEL = 2;

  private final MarkdownConverter converter;
  private final NamePages pages;

  /**
   * Builds notes by themselves.
   *
   * @param converter makes Markdown and HTML of a record's Markdown
   */
  public NoteBuilder(MarkdownConverter converter) {
    this(converter, NamePages.NONE);
  }

  /**
   * Builds notes of an archive.
   *
   * @param pages knows where names lead
   */
  public NoteBuilder(MarkdownConverter converter, NamePages pages) {
    this.converter = converter;
    this.pages = pages;
  }

  /**
   * The note of a meeting.
   *
   * @param released what the audience may see of it
   * @param request for whom, in which language and when
   */
  public Note build(Meeting released, NoteRequest request) {
    Meeting meeting = Withdrawal.noticeFor(released);
    About about = meeting.about();
    String wantedTag = request.language() == null ? about.language() : request.language();
    Language language = request.lexicon().of(wantedTag);
    String tag = language.fellBack() ? language.tag() : wantedTag;
    List<String> wanted = List.of(wantedTag, about.language());
    Wording wording =
        new Wording(request.lexicon(), language, tag, about.language(), wanted, converter, pages);
    return new Note(
        about.id(),
        tag,
        wording.plain(about.title()),
        language.fellBack() ? wantedTag : null,
        content(meeting, request, wording));
  }

  private static LocalizedNote content(Meeting meeting, NoteRequest request, Wording wording) {
    Audience output = request.audience();
    NoteTime moment = new NoteTime(request.at(), meeting.occasion().zone());
    Restrictions restrictions =
        new Restrictions(wording, output, meeting.handling().unsaid(), moment);
    Content content = meeting.content();
    Anchors anchors = new Anchors(meeting.about().language());
    Citable citable =
        new Citable(wording, restrictions, anchors, content.topics(), meeting.closing().sources());
    AgendaNumbers numbers = new AgendaNumbers(content.topics());
    PresenceNotes presences = new PresenceNotes(wording, numbers, meeting.people().presences());
    PartyNotes parties = new PartyNotes(wording, restrictions, anchors, presences);
    ItemNotes items = new ItemNotes(wording, parties, restrictions, citable);
    StepNotes steps = new StepNotes(wording, parties, restrictions, citable, moment);
    QuoteNotes quotes =
        new QuoteNotes(
            wording,
            parties,
            restrictions,
            citable,
            request.originals(),
            QuestionRule.of(meeting.about().kind()),
            new ClearanceNotes(wording, output, request.clearances()));
    OccasionNotes occasions = new OccasionNotes(wording, parties);
    Placing placing = new Placing(wording, quotes, restrictions, content);
    TopicNotes topics =
        new TopicNotes(
            wording,
            parties,
            restrictions,
            citable,
            quotes,
            items,
            steps,
            placing,
            numbers,
            content);
    HouseNotes house = new HouseNotes(request.style(), wording);
    NotePeople people =
        new PeopleNotes(wording, parties)
            .people(meeting.people(), house.inOrder(meeting.people(), meeting.occasion().host()));
    NoteContent contents =
        content(content, wording, restrictions, placing, topics, quotes, items, steps);
    NoteClosing closing = closing(meeting, wording, parties, occasions, quotes, items, citable);
    return new LocalizedNote(
        frame(meeting.about(), request, house, wording),
        about(meeting.about(), wording, occasions),
        occasions.occasion(meeting),
        new Notices(wording, output, moment).audience(meeting),
        people,
        contents,
        topics.withoutTopic(),
        steps.byProgress(content.nextSteps()),
        closing,
        new FormalitiesNotes(wording, parties, restrictions, citable, numbers)
            .formalities(meeting.formalities()),
        NoteForEditors.of(people, contents, closing));
  }

  private static NoteFrame frame(
      About about, NoteRequest request, HouseNotes house, Wording wording) {
    Language language = wording.language();
    return new NoteFrame(
        about.id(),
        about.aliases(),
        wording.tag(),
        Direction.of(wording.tag()).key(),
        editions(request),
        null,
        house.house(),
        language.labels(),
        Quotation.of(language));
  }

  private static NoteContent content(
      Content content,
      Wording wording,
      Restrictions restrictions,
      Placing placing,
      TopicNotes topics,
      QuoteNotes quotes,
      ItemNotes items,
      StepNotes steps) {
    List<LocalizedMessage> messages = ItemNotes.each(content.keyMessages(), items::keyMessage);
    List<LocalizedTopic> agenda = topics.topics(content.topics());
    List<LocalizedQuote> statements = quotes.statements(content.utterances(), new Mentions());
    return new NoteContent(
        markdown(content.summary(), wording, "s-", placing),
        restrictions.of(content.summary()),
        markdown(content.story(), wording, "p-", placing),
        restrictions.of(content.story()),
        markdown(content.background(), wording, "b-", placing),
        restrictions.of(content.background()),
        isForPress(content.background())
            ? markdown(content.background(), wording, "b-", placing)
            : null,
        messages,
        agenda,
        QuoteNotes.quotes(statements),
        statements,
        ItemNotes.each(content.figures(), items::figure),
        ItemNotes.each(content.decisions(), items::decision),
        steps.list(content.nextSteps()));
  }

  private static boolean isForPress(Guarded<Markdown> background) {
    return background != null
        && background.audience() != null
        && background.audience() != Audience.INTERNAL;
  }

  private static NoteClosing closing(
      Meeting meeting,
      Wording wording,
      PartyNotes parties,
      OccasionNotes occasions,
      QuoteNotes quotes,
      ItemNotes items,
      Citable citable) {
    Closing closing = meeting.closing();
    return new NoteClosing(
        ItemNotes.each(meeting.content().agreements(), items::agreement),
        ItemNotes.each(meeting.content().questions(), items::question),
        ItemNotes.each(closing.nextMeetings(), occasions::next),
        ItemNotes.each(closing.contacts(), items::contact),
        ItemNotes.each(closing.documents(), items::document),
        ItemNotes.each(closing.sources(), citable::source),
        ItemNotes.each(closing.credits(), items::credit),
        ItemNotes.each(closing.tags(), tag -> wording.name(Kind.TOPIC, null, tag)),
        new PageData(
            onPage -> new LinkedData(wording, parties, quotes::anchor, onPage).of(meeting)),
        meeting.customFields().values());
  }

  /** The same note in its other languages, each by its own name. */
  private static List<Edition> editions(NoteRequest request) {
    List<Edition> editions = new ArrayList<>();
    for (NoteRequest.Edition edition : request.editions()) {
      Language language = request.lexicon().of(edition.language());
      editions.add(
          new Edition(
              edition.language(),
              Direction.of(edition.language()).key(),
              language.languageName(edition.language()),
              edition.href(),
              edition.language().equalsIgnoreCase(request.language())));
    }
    return editions;
  }

  private static NoteAbout about(About about, Wording wording, OccasionNotes occasions) {
    return new NoteAbout(
        wording.text(about.title()),
        wording.text(about.subtitle()),
        occasions.kind(about.kind()),
        occasions.unminuted(about.kind()),
        wording.text(about.publication().issuer()),
        wording.text(about.publication().reference()),
        published(about.publication().published(), wording),
        wording.name(Kind.SERIES, null, about.series().name()),
        Wording.orEmpty(about.series().number()),
        wording.phrase(series(about, wording)),
        wording.word("status", about.status()),
        about.status() == Status.DRAFT,
        about.status() == Status.WITHDRAWN,
        about.status() == Status.CANCELLED,
        wording.word("transcript", about.transcript()),
        Wording.orEmpty(about.related().partOf()),
        wording.meetingPage(about.related().partOf()),
        Wording.orEmpty(about.related().translationOf()),
        wording.meetingPage(about.related().translationOf()),
        corrections(about.corrections(), wording));
  }

  private static LocalizedDate published(Published published, Wording wording) {
    if (published == null) {
      return null;
    }
    return published.time() == null
        ? wording.date(published.date())
        : wording.date(published.date(), published.time().toString());
  }

  private static Phrase series(About about, Wording wording) {
    if (about.series().name() == null) {
      return null;
    }
    Phrase series = wording.namePhrase(Kind.SERIES, null, about.series().name());
    return about.series().number() == null
        ? series
        : wording
            .language()
            .phrase(
                "series.numbered",
                Map.of("series", series, "number", Phrase.of(about.series().number())));
  }

  /** The corrections, latest first, by their numbers. */
  private static List<LocalizedCorrection> corrections(
      List<Correction> corrections, Wording wording) {
    List<LocalizedCorrection> list = new ArrayList<>();
    int number = corrections.size();
    for (Correction c : corrections) {
      list.add(correction(c, number--, wording));
    }
    return list;
  }

  private static LocalizedCorrection correction(Correction c, int number, Wording wording) {
    Phrase line =
        wording
            .language()
            .phrase(
                "correction.line",
                Map.of(
                    "number", Phrase.of(Integer.toString(number)),
                    "date", Phrase.of(wording.language().date(c.date())),
                    "text", wording.phrase(c.text())));
    return new LocalizedCorrection(
        Integer.toString(number),
        wording.date(c.date()),
        wording.text(c.text()),
        wording.phrase(line),
        c.customFields().values());
  }

  private static LocalizedMarkdown markdown(
      Guarded<Markdown> guarded, Wording wording, String prefix, Placing placing) {
    Markdown value = guarded == null ? null : guarded.value();
    return wording.markdown(value, SECTION_LEVEL, prefix, placing);
  }
}
