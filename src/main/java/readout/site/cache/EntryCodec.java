package readout.site.cache;

import java.util.List;
import readout.site.model.Content;
import readout.site.model.Content.Change;
import readout.site.model.Content.Decided;
import readout.site.model.Content.Said;
import readout.site.model.Content.Step;
import readout.site.model.Content.Value;
import readout.site.model.Entry;
import readout.site.model.Entry.Coming;
import readout.site.model.Entry.Counts;
import readout.site.model.Entry.Measure;
import readout.site.model.Entry.Person;
import readout.site.model.Entry.Task;
import readout.site.model.FeedDates;
import readout.site.model.Pool;
import readout.site.model.Words;

/**
 * Entries and contents as bytes and back, each as its components in order. The same entry gives the
 * same bytes.
 */
public final class EntryCodec {
  private EntryCodec() {}

  /** The bytes of an entry. */
  public static byte[] bytes(Entry entry) {
    ByteSink out = new ByteSink();
    out.text(entry.id());
    out.text(entry.language());
    words(out, entry.title());
    words(out, entry.kind());
    words(out, entry.series());
    out.text(entry.status());
    out.text(entry.date());
    out.text(entry.datetime());
    out.text(entry.firstDay());
    out.text(entry.lastDay());
    out.text(entry.start());
    out.text(entry.end());
    out.text(entry.timezone());
    words(out, entry.place());
    out.text(entry.placeUrl());
    words(out, entry.placeName());
    out.list(entry.people(), EntryCodec::person);
    out.list(entry.delegations(), EntryCodec::words);
    out.list(entry.topics(), EntryCodec::words);
    out.list(entry.tags(), EntryCodec::words);
    out.list(entry.tasks(), EntryCodec::task);
    out.list(entry.measures(), EntryCodec::measure);
    out.list(entry.coming(), EntryCodec::coming);
    out.text(entry.feedDates().published());
    out.text(entry.feedDates().updated());
    out.text(entry.feedDates().changed());
    out.number(entry.counts().quotes());
    out.number(entry.counts().decisions());
    out.number(entry.counts().figures());
    return out.bytes();
  }

  /**
   * The entry of some bytes.
   *
   * @param pool keeps what many entries have in common
   */
  public static Entry entry(byte[] bytes, Pool pool) {
    ByteSource in = new ByteSource(bytes);
    return new Entry(
        in.text(),
        pool.of(in.text()),
        words(in),
        pool.of(words(in)),
        pool.of(words(in)),
        pool.of(in.text()),
        pool.of(in.text()),
        pool.of(in.text()),
        pool.of(in.text()),
        pool.of(in.text()),
        pool.of(in.text()),
        pool.of(in.text()),
        pool.of(in.text()),
        pool.of(words(in)),
        pool.of(in.text()),
        pool.of(words(in)),
        in.list(i -> pool.of(person(i))),
        pool.of(in.list(i -> pool.of(words(i)))),
        in.list(i -> pool.of(words(i))),
        in.list(i -> pool.of(words(i))),
        in.list(i -> task(i, pool)),
        in.list(i -> measure(i, pool)),
        in.list(i -> coming(i, pool)),
        new FeedDates(in.text(), in.text(), in.text()),
        pool.of(new Counts(in.number(), in.number(), in.number())));
  }

  /** The bytes of a content. */
  public static byte[] bytes(Content content) {
    ByteSink out = new ByteSink();
    out.list(content.quotes(), EntryCodec::said);
    out.list(content.steps(), EntryCodec::step);
    out.list(content.decisions(), EntryCodec::decided);
    out.list(content.figures(), EntryCodec::value);
    out.list(content.corrections(), EntryCodec::change);
    return out.bytes();
  }

  /** The content of some bytes. */
  public static Content content(byte[] bytes) {
    ByteSource in = new ByteSource(bytes);
    return new Content(
        in.list(EntryCodec::said),
        in.list(EntryCodec::step),
        in.list(EntryCodec::decided),
        in.list(EntryCodec::value),
        in.list(EntryCodec::change));
  }

  /** The bytes of some texts. */
  public static byte[] bytes(List<String> texts) {
    ByteSink out = new ByteSink();
    out.list(texts, ByteSink::text);
    return out.bytes();
  }

  /** The texts of some bytes. */
  public static List<String> texts(byte[] bytes) {
    return new ByteSource(bytes).list(ByteSource::text);
  }

  private static void words(ByteSink out, Words words) {
    out.text(words.text());
    out.text(words.lang());
  }

  private static Words words(ByteSource in) {
    return new Words(in.text(), in.text());
  }

  private static void person(ByteSink out, Person person) {
    out.text(person.id());
    words(out, person.name());
    words(out, person.role());
    words(out, person.organization());
  }

  private static Person person(ByteSource in) {
    return new Person(in.text(), words(in), words(in), words(in));
  }

  private static void task(ByteSink out, Task task) {
    out.text(task.id());
    out.list(task.owners(), EntryCodec::words);
    out.text(task.dueDay());
    out.flag(task.exact());
    out.flag(task.open());
    out.flag(task.overdue());
    out.text(task.followsRecord());
    out.text(task.followsStep());
  }

  private static Task task(ByteSource in, Pool pool) {
    return new Task(
        pool.of(in.text()),
        pool.of(in.list(i -> pool.of(words(i)))),
        pool.of(in.text()),
        in.flag(),
        in.flag(),
        in.flag(),
        pool.of(in.text()),
        pool.of(in.text()));
  }

  private static void measure(ByteSink out, Measure measure) {
    words(out, measure.label());
    out.text(measure.unit());
    out.text(measure.number());
    out.number(measure.rank());
  }

  private static Measure measure(ByteSource in, Pool pool) {
    return new Measure(pool.of(words(in)), pool.of(in.text()), in.text(), in.number());
  }

  private static void coming(ByteSink out, Coming coming) {
    words(out, coming.title());
    out.text(coming.date());
    out.text(coming.firstDay());
    out.text(coming.lastDay());
    out.flag(coming.exact());
    words(out, coming.place());
    out.text(coming.placeUrl());
  }

  private static Coming coming(ByteSource in, Pool pool) {
    return new Coming(
        pool.of(words(in)),
        pool.of(in.text()),
        pool.of(in.text()),
        pool.of(in.text()),
        in.flag(),
        pool.of(words(in)),
        pool.of(in.text()));
  }

  private static void said(ByteSink out, Said said) {
    out.text(said.anchor());
    out.list(said.speakers(), ByteSink::number);
    out.text(said.attribution());
    out.list(said.paragraphs(), ByteSink::text);
    out.text(said.lang());
    out.text(said.dir());
    out.text(said.open());
    out.text(said.close());
    out.text(said.translation());
    out.list(said.remarks(), ByteSink::text);
  }

  private static Said said(ByteSource in) {
    return new Said(
        in.text(),
        in.list(ByteSource::number),
        in.text(),
        in.list(ByteSource::text),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.list(ByteSource::text));
  }

  private static void step(ByteSink out, Step step) {
    out.text(step.id());
    out.text(step.anchor());
    words(out, step.action());
    out.text(step.due());
    out.text(step.status());
    words(out, step.statusWords());
    out.text(step.outcome());
  }

  private static Step step(ByteSource in) {
    return new Step(in.text(), in.text(), words(in), in.text(), in.text(), words(in), in.text());
  }

  private static void decided(ByteSink out, Decided decided) {
    out.text(decided.anchor());
    words(out, decided.text());
    out.text(decided.status());
  }

  private static Decided decided(ByteSource in) {
    return new Decided(in.text(), words(in), in.text());
  }

  private static void value(ByteSink out, Value value) {
    out.text(value.anchor());
    words(out, value.value());
  }

  private static Value value(ByteSource in) {
    return new Value(in.text(), words(in));
  }

  private static void change(ByteSink out, Change change) {
    out.text(change.day());
    words(out, change.line());
  }

  private static Change change(ByteSource in) {
    return new Change(in.text(), words(in));
  }
}
