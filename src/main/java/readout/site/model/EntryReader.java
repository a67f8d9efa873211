package readout.site.model;

import static readout.site.model.NoteTree.day;
import static readout.site.model.NoteTree.list;
import static readout.site.model.NoteTree.map;
import static readout.site.model.NoteTree.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import readout.meeting.StepLink;
import readout.meeting.StepReference;
import readout.note.Note;
import readout.site.model.Content.Change;
import readout.site.model.Content.Decided;
import readout.site.model.Content.Said;
import readout.site.model.Content.Step;
import readout.site.model.Content.Value;
import readout.site.model.Entry.Coming;
import readout.site.model.Entry.Counts;
import readout.site.model.Entry.Measure;
import readout.site.model.Entry.Person;
import readout.site.model.Entry.Task;

/** Takes an entry from the context of a note. */
public final class EntryReader {
  /** A day or a row of days that are certain, as EDTF writes them. */
  private static final Pattern DAYS = Pattern.compile("[0-9-]{10}(/[0-9-]{10})?");

  private final Note note;
  private final List<StepLink> links;
  private final FeedDates feedDates;
  private final Map<String, Object> context;
  private final List<Person> people = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Content content;
  private final Entry entry;
  private final String description;

  /**
   * Reads a note.
   *
   * @param links the ids of its next steps and what each continues, in order
   * @param feedDates when feeds say that it was published and changed
   * @param prose the sentences of a text in Markdown
   */
  public EntryReader(
      Note note, List<StepLink> links, FeedDates feedDates, UnaryOperator<String> prose) {
    this.note = note;
    this.feedDates = feedDates;
    this.links = links;
    this.context = note.context();
    list(context, "participants").forEach(this::person);
    this.content = readContent();
    this.entry = readEntry();
    this.description = Description.of(context, prose);
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
  public Entry entry() {
    return entry;
  }

  /** What few pages show of it. */
  public Content content() {
    return content;
  }

  private Content readContent() {
    return new Content(
        list(context, "quotes").stream().map(this::said).toList(),
        list(context, "next_steps").stream().map(EntryReader::step).toList(),
        list(context, "decisions").stream().map(EntryReader::decided).toList(),
        list(context, "figures").stream().map(EntryReader::value).toList(),
        list(context, "corrections").stream()
            .map(c -> new Change(day(map(c.get("date")), false), Words.of(c.get("line"))))
            .toList());
  }

  private Entry readEntry() {
    Map<?, ?> date = map(context.get("date"));
    Map<?, ?> time = map(context.get("time"));
    List<Words> topics = new ArrayList<>();
    topics(context, topics);
    Map<?, ?> place = map(context.get("place"));
    Words city = Words.of(place.get("city"));
    return new Entry(
        note.id(),
        note.language(),
        Words.of(context.get("title")),
        Words.of(context.get("kind")),
        Words.of(context.get("series")),
        text(map(context.get("status")), "key"),
        text(date, "text"),
        text(date, "datetime"),
        day(date, false),
        day(date, true),
        text(time, "start"),
        text(time, "end"),
        text(context, "timezone"),
        Words.ofPhrase(place.get("line")),
        text(place, "url"),
        city.isEmpty() ? Words.of(place.get("name")) : city,
        people,
        list(context, "delegations").stream().map(d -> Words.of(d.get("name"))).toList(),
        topics,
        list(context, "tags").stream().map(Words::of).toList(),
        tasks(),
        measures(),
        list(context, "next_meetings").stream().map(EntryReader::coming).toList(),
        feedDates,
        new Counts(content.quotes().size(), content.decisions().size(), content.figures().size()));
  }

  /** The place of somebody among the people, who is put there when new. */
  private int person(Map<?, ?> party) {
    Words name = Words.of(party.get("name"));
    String id = "person".equals(text(party, "kind")) ? text(party, "id") : "";
    return places.computeIfAbsent(
        id.isEmpty() ? "name " + name.text() : "id " + id,
        key -> {
          people.add(
              new Person(
                  id, name, Words.of(party.get("role")), Words.of(party.get("organization"))));
          return people.size() - 1;
        });
  }

  private Said said(Map<?, ?> quote) {
    List<Integer> speakers = new ArrayList<>();
    for (Map<?, ?> speaker : list(quote, "speakers")) {
      if ("person".equals(text(speaker, "kind"))) {
        speakers.add(person(speaker));
      }
    }
    Map<?, ?> words = map(quote.get("text"));
    boolean reported = Boolean.TRUE.equals(quote.get("reported"));
    Map<?, ?> marks = map(quote.get("quotation"));
    List<String> paragraphs = new ArrayList<>();
    if (words.get("paragraphs") instanceof List<?> lines) {
      lines.forEach(line -> paragraphs.add(line.toString()));
    }
    return new Said(
        text(quote, "anchor"),
        speakers,
        Words.of(quote.get("attribution_full")).text(),
        paragraphs,
        text(words, "lang"),
        text(words, "dir"),
        reported ? "" : text(marks, "open"),
        reported ? "" : text(marks, "close"),
        text(map(quote.get("translation")), "text"),
        remarks(quote, reported));
  }

  /**
   * What stands beside a quote on the page of its meeting, and what the page says of all quotes.
   */
  private List<String> remarks(Map<?, ?> quote, boolean reported) {
    List<String> remarks = new ArrayList<>();
    list(quote, "other_remarks").forEach(remark -> remarks.add(text(remark, "text")));
    for (Map<?, ?> notice : list(context, "notices")) {
      if (!reported && text(notice, "kind").startsWith("transcript-")) {
        remarks.add(text(notice, "text"));
      }
    }
    String restriction = text(quote, "restriction");
    if (!restriction.isEmpty()) {
      remarks.add(restriction);
    }
    return remarks;
  }

  private static Step step(Map<?, ?> step) {
    return new Step(
        text(step, "id"),
        text(step, "anchor"),
        Words.of(step.get("action")),
        text(map(step.get("due")), "text"),
        text(map(step.get("status")), "key"),
        Words.of(step.get("status")),
        Boolean.TRUE.equals(step.get("open")) ? "" : text(map(step.get("state")), "text"));
  }

  private List<Task> tasks() {
    List<Task> tasks = new ArrayList<>();
    List<Map<?, ?>> steps = list(context, "next_steps");
    for (int rank = 0; rank < steps.size(); rank++) {
      tasks.add(task(steps.get(rank), links.get(rank)));
    }
    return tasks;
  }

  private static Task task(Map<?, ?> step, StepLink link) {
    StepReference follows = link.follows();
    return new Task(
        link.id() == null ? "" : link.id(),
        list(step, "owners").stream().map(o -> Words.of(o.get("name"))).toList(),
        day(map(step.get("due")), true),
        isExact(map(step.get("due"))),
        Boolean.TRUE.equals(step.get("open")),
        Boolean.TRUE.equals(step.get("overdue")),
        follows == null ? "" : follows.record(),
        follows == null ? "" : follows.step());
  }

  private static Decided decided(Map<?, ?> decision) {
    return new Decided(
        text(decision, "anchor"),
        Words.of(decision.get("text")),
        text(map(decision.get("status")), "key"));
  }

  private static Value value(Map<?, ?> figure) {
    return new Value(text(figure, "anchor"), Words.of(figure.get("value")));
  }

  private List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    List<Map<?, ?>> figures = list(context, "figures");
    for (int rank = 0; rank < figures.size(); rank++) {
      Map<?, ?> figure = figures.get(rank);
      String number = text(figure, "number");
      if (!number.isEmpty()) {
        Words label = Words.of(figure.get("label"));
        measures.add(new Measure(label, text(figure, "unit"), number, rank));
      }
    }
    return measures;
  }

  private static boolean isExact(Map<?, ?> date) {
    return DAYS.matcher(text(date, "edtf")).matches();
  }

  private static Coming coming(Map<?, ?> next) {
    Map<?, ?> date = map(next.get("date"));
    Words title = Words.of(next.get("title"));
    return new Coming(
        title.isEmpty() ? Words.of(next.get("kind")) : title,
        text(date, "text"),
        day(date, false),
        day(date, true),
        isExact(date),
        Words.ofPhrase(map(next.get("place")).get("line")),
        text(map(next.get("place")), "url"));
  }

  private static void topics(Map<?, ?> parent, List<Words> titles) {
    for (Map<?, ?> topic : list(parent, "topics")) {
      titles.add(Words.of(topic.get("title")));
      topics(topic, titles);
    }
  }
}
