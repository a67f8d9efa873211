package readout.note;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.language.Direction;
import readout.language.Language;
import readout.language.Phrase;
import readout.meeting.About;
import readout.meeting.Audience;
import readout.meeting.Content;
import readout.meeting.Correction;
import readout.meeting.EdtfDate;
import readout.meeting.Guarded;
import readout.meeting.Markdown;
import readout.meeting.Meeting;
import readout.meeting.Occasion;
import readout.meeting.Published;
import readout.meeting.Status;

/** Builds the note of a meeting that was released for its readers already. */
public final class NoteBuilder {
  private static final int SECTION_LEVEL = 2;

  private final MarkdownConverter converter;

  /**
   * @param converter makes Markdown and HTML of a record's Markdown
   */
  public NoteBuilder(MarkdownConverter converter) {
    this.converter = converter;
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
        new Wording(request.lexicon(), language, tag, about.language(), wanted, converter);
    Map<String, Object> context = context(meeting, request, wording, tag);
    return new Note(
        about.id(),
        tag,
        wording.plain(about.title()),
        language.fellBack() ? wantedTag : null,
        context);
  }

  private static Map<String, Object> context(
      Meeting meeting, NoteRequest request, Wording wording, String tag) {
    Audience output = request.audience();
    Audience recordAudience = meeting.handling().audience();
    var zone = meeting.occasion().timezone();
    Moment moment = new Moment(request.at(), zone == null ? ZoneOffset.UTC : zone);
    Restrictions restrictions =
        new Restrictions(
            wording, output, recordAudience == null ? Audience.PUBLIC : recordAudience, moment);
    Content content = meeting.content();
    Anchors anchors = new Anchors(meeting.about().language());
    Citable citable =
        new Citable(wording, restrictions, anchors, content.topics(), meeting.closing().sources());
    PartyNotes parties = new PartyNotes(wording, restrictions, anchors);
    ItemNotes items = new ItemNotes(wording, parties, restrictions, citable);
    StepNotes steps = new StepNotes(wording, parties, restrictions, citable, moment);
    QuoteNotes quotes =
        new QuoteNotes(wording, parties, restrictions, citable, request.originals());
    OccasionNotes occasions = new OccasionNotes(wording);

    Map<String, Object> note = new LinkedHashMap<>();
    note.put("id", meeting.about().id());
    note.put("aliases", meeting.about().aliases());
    note.put("language", tag);
    note.put("dir", Direction.of(tag).key());
    note.put("editions", editions(request));
    note.put("site", "");
    note.put("labels", wording.language().labels());
    note.put("quotation", Quotation.of(wording.language()));
    about(meeting.about(), wording, occasions, note);
    occasions.occasion(meeting.occasion(), note);
    note.put("dateline", new Derived(() -> wording.phrase(dateline(meeting, wording))));
    note.put("host", parties.party(meeting.occasion().host(), true));
    note.put("audience", wording.word("audience", output));
    note.put("public", output == Audience.PUBLIC);
    note.put("internal", output == Audience.INTERNAL);
    Notices notices = new Notices(wording, output, moment);
    note.put("embargoed", notices.isUnderEmbargo(meeting));
    note.put("notices", notices.list(meeting));
    new PeopleNotes(wording, parties).people(meeting.people(), note);
    note.put("summary", markdown(content.summary(), wording, "s-"));
    note.put("summary_restriction", restrictions.of(content.summary(), false));
    note.put("background", markdown(content.background(), wording, "b-"));
    note.put("background_restriction", restrictions.of(content.background(), true));
    note.put("key_messages", ItemNotes.each(content.keyMessages(), items::keyMessage));
    TopicNotes topics =
        new TopicNotes(wording, parties, restrictions, citable, quotes, items, steps, content);
    note.put("topics", topics.topics(content.topics()));
    List<Object> statements = quotes.statements(content.utterances(), new Mentions());
    note.put("quotes", QuoteNotes.quotes(statements));
    note.put("statements", statements);
    note.put("figures", ItemNotes.each(content.figures(), items::figure));
    note.put("decisions", ItemNotes.each(content.decisions(), items::decision));
    note.put("next_steps", steps.list(content.nextSteps()));
    topics.withoutTopic(note);
    QuoteLists.put(note, wording.language());
    note.put("announced_steps", new Derived(() -> steps.announced(content.nextSteps())));
    note.put("overdue_steps", steps.overdue(content.nextSteps()));
    note.put("open_steps", steps.open(content.nextSteps()));
    note.put("closed_steps", steps.closed(content.nextSteps()));
    note.put("agreements", ItemNotes.each(content.agreements(), items::agreement));
    note.put("questions", ItemNotes.each(content.questions(), items::question));
    note.put("next_meetings", ItemNotes.each(meeting.closing().nextMeetings(), occasions::next));
    note.put("contacts", ItemNotes.each(meeting.closing().contacts(), items::contact));
    note.put("documents", ItemNotes.each(meeting.closing().documents(), items::document));
    note.put("sources", ItemNotes.each(meeting.closing().sources(), citable::source));
    note.put("credits", ItemNotes.each(meeting.closing().credits(), items::credit));
    note.put("tags", ItemNotes.each(meeting.closing().tags(), wording::text));
    note.put("linked_data", new LinkedData(wording).of(meeting));
    note.put("x", meeting.extra().values());
    return note;
  }

  /** The same note in its other languages, each by its own name. */
  private static List<Object> editions(NoteRequest request) {
    List<Object> editions = new ArrayList<>();
    for (NoteRequest.Edition edition : request.editions()) {
      Language language = request.lexicon().of(edition.language());
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("lang", edition.language());
      map.put("dir", Direction.of(edition.language()).key());
      map.put("name", language.languageName(edition.language()));
      map.put("href", edition.href());
      map.put("current", edition.language().equalsIgnoreCase(request.language()));
      editions.add(map);
    }
    return editions;
  }

  private static void about(
      About about, Wording wording, OccasionNotes occasions, Map<String, Object> note) {
    note.put("title", wording.text(about.title()));
    note.put("subtitle", wording.text(about.subtitle()));
    note.put("kind", occasions.kind(about.kind()));
    note.put("issuer", wording.text(about.publication().issuer()));
    note.put("reference", wording.text(about.publication().reference()));
    note.put("published", published(about.publication().published(), wording));
    note.put("series", wording.text(about.series()));
    note.put("number", Wording.orEmpty(about.number()));
    note.put("series_line", wording.phrase(series(about, wording)));
    note.put("status", wording.word("status", about.status()));
    note.put("draft", about.status() == Status.DRAFT);
    note.put("withdrawn", about.status() == Status.WITHDRAWN);
    note.put("cancelled", about.status() == Status.CANCELLED);
    note.put("transcript", wording.word("transcript", about.transcript()));
    note.put("part_of", Wording.orEmpty(about.partOf()));
    note.put("translation_of", Wording.orEmpty(about.translationOf()));
    List<Object> corrections = new ArrayList<>();
    int number = about.corrections().size();
    for (Correction c : about.corrections()) {
      corrections.add(correction(c, number--, wording));
    }
    note.put("corrections", corrections);
  }

  /** A release is dated by the day it goes out, not by the day of the meeting. */
  private static Phrase dateline(Meeting meeting, Wording wording) {
    Published published = meeting.about().publication().published();
    Occasion occasion = meeting.occasion();
    EdtfDate date = published == null ? occasion.date() : published.date();
    return new Dateline(wording).of(occasion.place(), date);
  }

  private static Object published(Published published, Wording wording) {
    if (published == null) {
      return "";
    }
    return published.time() == null
        ? wording.date(published.date())
        : wording.date(published.date(), published.time().toString());
  }

  private static Phrase series(About about, Wording wording) {
    if (about.series() == null) {
      return null;
    }
    Phrase series = wording.phrase(about.series());
    return about.number() == null
        ? series
        : wording
            .language()
            .phrase(
                "series.numbered", Map.of("series", series, "number", Phrase.of(about.number())));
  }

  private static Object correction(Correction c, int number, Wording wording) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("number", Integer.toString(number));
    map.put("date", wording.date(c.date()));
    map.put("text", wording.text(c.text()));
    map.put(
        "line",
        wording.phrase(
            wording
                .language()
                .phrase(
                    "correction.line",
                    Map.of(
                        "number", Phrase.of(Integer.toString(number)),
                        "date", Phrase.of(wording.language().date(c.date())),
                        "text", wording.phrase(c.text())))));
    map.put("x", c.extra().values());
    return map;
  }

  private static Object markdown(Guarded<Markdown> guarded, Wording wording, String prefix) {
    return wording.markdown(guarded == null ? null : guarded.value(), SECTION_LEVEL, prefix);
  }
}
