package readout.site.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import readout.meeting.Status;
import readout.meeting.StepLink;
import readout.meeting.StepReference;
import readout.note.LocalizedDate;
import readout.note.LocalizedDecision;
import readout.note.LocalizedFigure;
import readout.note.LocalizedMarkdown;
import readout.note.LocalizedNextMeeting;
import readout.note.LocalizedNote;
import readout.note.LocalizedNotice;
import readout.note.LocalizedParty;
import readout.note.LocalizedPhrase;
import readout.note.LocalizedPlace;
import readout.note.LocalizedQuote;
import readout.note.LocalizedStep;
import readout.note.LocalizedText;
import readout.note.LocalizedTime;
import readout.note.LocalizedTopic;
import readout.note.Naming;
import readout.note.Note;
import readout.note.NoteAbout;
import readout.note.NoteContent;
import readout.note.NoteOccasion;
import readout.note.TopicReference;
import readout.record.RelativeAddress;
import readout.site.model.MeetingSummary.Coming;
import readout.site.model.MeetingSummary.Counts;
import readout.site.model.MeetingSummary.Measure;
import readout.site.model.MeetingSummary.Person;
import readout.site.model.MeetingSummary.Task;
import readout.site.model.SummaryContent.Decided;
import readout.site.model.SummaryContent.Discussed;
import readout.site.model.SummaryContent.Said;
import readout.site.model.SummaryContent.Step;
import readout.site.model.SummaryContent.Value;

/** Takes from a note what lists and tables of an archive need of it. */
public final class MeetingSummaryReader {
  /** A day or a row of days that are certain, as EDTF writes them. */
  private static final Pattern DAYS = Pattern.compile("[0-9-]{10}(/[0-9-]{10})?");

  private final Note note;
  private final List<StepLink> links;
  private final List<String> approved;
  private final FeedDates feedDates;
  private final Careers careers;
  private final LocalizedNote parts;
  private final List<Person> people = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Discussed> discussed = new ArrayList<>();

  /** The places of topics among all, from 1, by their places on the page. */
  private final Map<String, Integer> topicPlaces = new HashMap<>();

  private final SummaryContent content;
  private final MeetingSummary entry;
  private final String description;
  private final SearchScope scope;

  /**
   * Reads a note.
   *
   * @param links the ids of its next steps and what each continues, in order
   * @param approved the records whose minutes the meeting approved
   * @param feedDates when feeds say that it was published and changed
   * @param scope what the search is to find
   * @param careers what the people file knows of its people
   */
  public MeetingSummaryReader(
      Note note,
      List<StepLink> links,
      List<String> approved,
      FeedDates feedDates,
      SearchScope scope,
      Careers careers) {
    this.careers = careers;
    this.approved = approved;
    this.note = note;
    this.feedDates = feedDates;
    this.links = links;
    this.parts = note.content();
    parts.people().participants().forEach(this::person);
    this.content = readContent();
    this.scope = scope;
    this.entry = readEntry();
    this.description = Description.of(parts.content());
  }

  /** The note itself. */
  public Note note() {
    return note;
  }

  /** The beginning of what it was about, in words alone; or empty. */
  public String description() {
    return description;
  }

  /** What lists need of it. */
  public MeetingSummary entry() {
    return entry;
  }

  /** What the search could find of it, on a page that shows everything. */
  public List<Passage> passages() {
    return PassageReader.read(scope, parts, entry, content, description);
  }

  /**
   * What the search finds of it.
   *
   * @param printed its page
   */
  public SearchText searched(PrintedMeeting printed) {
    return SearchText.of(printed.shown(passages()));
  }

  /** What few pages show of it. */
  public SummaryContent content() {
    return content;
  }

  private SummaryContent readContent() {
    NoteContent shown = parts.content();
    discussed(shown.topics(), 0);
    return new SummaryContent(
        discussed,
        shown.quotes().stream().map(this::said).toList(),
        shown.nextSteps().stream().map(this::step).toList(),
        shown.decisions().stream().map(this::decided).toList(),
        shown.figures().stream().map(MeetingSummaryReader::value).toList(),
        parts.about().corrections().stream().map(c -> c.line().text()).toList());
  }

  private MeetingSummary readEntry() {
    NoteAbout about = parts.about();
    NoteOccasion occasion = parts.occasion();
    LocalizedDate date = occasion.date();
    LocalizedTime time = occasion.time();
    List<SummaryText> topics = new ArrayList<>();
    topics(parts.content().topics(), topics);
    return new MeetingSummary(
        note.id(),
        note.language(),
        SummaryText.of(about.title()),
        SummaryText.of(about.kind()),
        SummaryText.of(about.series()),
        Status.of(about.status().key()),
        new Schedule(
            date.text(),
            date.datetime(),
            days(date),
            time == null ? "" : time.start(),
            time == null ? "" : time.end(),
            occasion.timezone()),
        venue(occasion.place()),
        people,
        parts.people().delegations().stream().map(d -> SummaryText.of(d.name())).toList(),
        topics,
        parts.closing().tags().stream().map(SummaryText::of).toList(),
        tasks(),
        measures(),
        parts.closing().nextMeetings().stream().map(MeetingSummaryReader::coming).toList(),
        feedDates,
        new Counts(
            content.quotes().size(), content.decisions().size(), content.figures().size(), 0),
        approved);
  }

  /** The place of a person among the people, who is put there when new. */
  private int person(LocalizedParty party) {
    Naming naming = party.naming();
    SummaryText name = SummaryText.of(naming.name());
    String id = isListed(party) ? party.id() : "";
    return places.computeIfAbsent(
        id.isEmpty() ? "name " + name.text() : "id " + id,
        key -> {
          people.add(
              new Person(
                  id,
                  name,
                  SummaryText.of(naming.role()),
                  SummaryText.of(naming.organization()),
                  careers.names(id, name.text()),
                  careers.offices(id)));
          return people.size() - 1;
        });
  }

  /** Whether a person is on the list of those who took part. */
  private static boolean isListed(LocalizedParty party) {
    return party.kind().equals("person");
  }

  private Said said(LocalizedQuote quote) {
    LocalizedText words = quote.text();
    LocalizedPhrase attribution = quote.by().attributionFull();
    LocalizedPhrase translation = quote.spoken().translation();
    return new Said(
        quote.anchor(),
        quote.by().speakers().stream()
            .filter(MeetingSummaryReader::isListed)
            .map(this::person)
            .toList(),
        attribution == null ? "" : attribution.text(),
        words.paragraphs(),
        words.lang(),
        words.dir(),
        quote.reported() ? "" : quote.quotation().open(),
        quote.reported() ? "" : quote.quotation().close(),
        translation == null ? "" : translation.text(),
        remarks(quote),
        topic(quote.topic()));
  }

  /** What is beside a quote on the page of its meeting, and what the page says of all quotes. */
  private List<String> remarks(LocalizedQuote quote) {
    List<String> remarks = new ArrayList<>();
    quote.otherRemarks().forEach(remark -> remarks.add(remark.text()));
    for (LocalizedNotice notice : parts.readers().notices()) {
      if (!quote.reported() && notice.kind().startsWith("transcript-")) {
        remarks.add(notice.text().text());
      }
    }
    if (quote.restriction() != null) {
      remarks.add(quote.restriction().text());
    }
    return remarks;
  }

  private Step step(LocalizedStep step) {
    boolean closed = !step.progress().open() && step.state() != null;
    return new Step(
        step.id(),
        step.anchor(),
        step.anchor(),
        SummaryText.of(step.action()),
        step.due() == null ? "" : step.due().text(),
        step.status() == null ? "" : step.status().key(),
        SummaryText.of(step.status()),
        closed ? step.state().text() : "",
        topic(step.topic()));
  }

  private List<Task> tasks() {
    List<Task> tasks = new ArrayList<>();
    List<LocalizedStep> steps = parts.content().nextSteps();
    for (int rank = 0; rank < steps.size(); rank++) {
      tasks.add(task(steps.get(rank), links.get(rank)));
    }
    return tasks;
  }

  private static Task task(LocalizedStep step, StepLink link) {
    StepReference follows = link.follows();
    return new Task(
        link.id() == null ? "" : link.id(),
        step.owners().stream().map(o -> SummaryText.of(o.naming().name())).toList(),
        days(step.due()).last(),
        isExact(step.due()),
        step.progress().open(),
        step.progress().overdue(),
        follows == null ? "" : follows.record(),
        follows == null ? "" : follows.step());
  }

  private Decided decided(LocalizedDecision decision) {
    return new Decided(
        decision.anchor(),
        SummaryText.of(decision.text()),
        decision.status().key(),
        topic(decision.topic()));
  }

  /**
   * Learns the topics in the order of their titles, those below others included.
   *
   * @param above the place of the topic above them, from 1; 0 for none
   */
  private void discussed(List<LocalizedTopic> topics, int above) {
    for (LocalizedTopic topic : topics) {
      LocalizedMarkdown summary = topic.texts().summary();
      LocalizedMarkdown outcome = topic.texts().outcome();
      discussed.add(
          new Discussed(
              topic.anchor(),
              words(summary, Description.of(summary)),
              words(outcome, outcome == null ? "" : outcome.text().get().strip()),
              above));
      topicPlaces.put(topic.anchor(), discussed.size());
      discussed(topic.topics(), discussed.size());
    }
  }

  private static SummaryText words(LocalizedMarkdown of, String words) {
    return words.isEmpty()
        ? SummaryText.NONE
        : new SummaryText(words, of.foreign() ? of.lang() : "");
  }

  /** The place of a topic among the topics, from 1; 0 for null. */
  private int topic(TopicReference topic) {
    return topic == null ? 0 : topicPlaces.getOrDefault(topic.anchor(), 0);
  }

  private static Value value(LocalizedFigure figure) {
    return new Value(
        figure.anchor(),
        SummaryText.of(figure.label()),
        SummaryText.of(figure.value()),
        figure.number(),
        figure.unit());
  }

  private List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    List<LocalizedFigure> figures = parts.content().figures();
    for (int rank = 0; rank < figures.size(); rank++) {
      LocalizedFigure figure = figures.get(rank);
      if (!figure.number().isEmpty()) {
        measures.add(
            new Measure(SummaryText.of(figure.label()), figure.unit(), figure.number(), rank));
      }
    }
    return measures;
  }

  private static Coming coming(LocalizedNextMeeting next) {
    LocalizedDate date = next.date();
    return new Coming(
        next.title() == null ? SummaryText.of(next.kind()) : SummaryText.of(next.title()),
        date == null ? "" : date.text(),
        days(date),
        isExact(date),
        venue(next.place()));
  }

  private static void topics(List<LocalizedTopic> topics, List<SummaryText> titles) {
    for (LocalizedTopic topic : topics) {
      titles.add(SummaryText.of(topic.title()));
      topics(topic.topics(), titles);
    }
  }

  /** A file beside the record is not where a meeting is held online. */
  private static Venue venue(LocalizedPlace place) {
    return place == null
        ? Venue.NONE
        : new Venue(
            SummaryText.of(place.line()),
            RelativeAddress.of(place.url()).isPresent() ? "" : place.url(),
            SummaryText.of(place.city() == null ? place.name() : place.city()));
  }

  private static boolean isExact(LocalizedDate date) {
    return date != null && DAYS.matcher(date.edtf()).matches();
  }

  private static DaySpan days(LocalizedDate date) {
    return date == null ? DaySpan.NONE : DaySpan.of(date.edtf());
  }
}
